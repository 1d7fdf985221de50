#!/bin/sh
# Boots this machine's system in a throw-away overlay (systemd-nspawn), with the files of TREE laid over it, until
# probe.service powers it off. Needs root. LIBRARIES is shown as /opt/libraries,
# since a checkout may lie where the booted system has folders of its own. usage: boot.sh NSPAWN WORK TREE LIBRARIES
set -eu
if [ "${1-}" != inside ]; then
    exec unshare --mount --cgroup -- "$0" inside "$@"
fi
nspawn=$2 work=$3 tree=$4 libraries=$5
mount --make-rprivate /
# nspawn wants a cgroup tree of its own, of the second version, whatever the host has.
umount -R /sys/fs/cgroup
mount -t cgroup2 none /sys/fs/cgroup
mkdir -p "$work/mnt"
mount -t tmpfs -o size=512m none "$work/mnt"
mkdir "$work/mnt/upper" "$work/mnt/work" "$work/mnt/root"
mount -t overlay -o "lowerdir=/,upperdir=$work/mnt/upper,workdir=$work/mnt/work" none "$work/mnt/root"
cp -a "$tree/." "$work/mnt/root/"
# Nothing of the host's own services starts here.
UNIFIED_CGROUP_HIERARCHY=1 "$nspawn" --quiet --directory="$work/mnt/root" --register=no --keep-unit --private-network \
    --console=pipe --bind="$work/out:/out" --bind-ro="$libraries:/opt/libraries" --boot -- systemd.unit=probe.service </dev/null
