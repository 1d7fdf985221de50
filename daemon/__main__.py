"""`python -m daemon`: the same as `followupd`."""

import sys

from daemon.cli import main

sys.exit(main())
