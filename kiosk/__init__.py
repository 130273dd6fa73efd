"""Forum Kiosk: offline check-in for conferences and forums."""

import os

# Before numpy is loaded. Matrices are small here, and threads would wait for each other on a busy
# machine, where eigenvalues of 200 rows took twenty times as long.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
