"""Runs a command and prints wall and CPU seconds and peak memory of its largest process, as the kernel accounts them."""

import json
import os
import sys
import time

output, command = sys.argv[1], sys.argv[2:]
start = time.perf_counter()
child = os.fork()
if child == 0:
    target = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.dup2(target, 1)
    os.execvp(command[0], command)
_, status, usage = os.wait4(child, 0)
print(
    json.dumps(
        {
            "code": os.waitstatus_to_exitcode(status),
            "wall": time.perf_counter() - start,
            "cpu": usage.ru_utime + usage.ru_stime,
            "memoryMiB": usage.ru_maxrss / 1024,
        }
    )
)
