#!/usr/bin/env python3
"""Makes hostile files for every reader and measures what each costs a release build.

    python3 Tests/Hostile/hostile.py .build/release/rehearse [WORD ...]

Every file has at most 8 MiB. A line tells the processor's seconds (user and system), the most memory in MB and the
status; words narrow the files down. It ends with 1 where a file takes more than two seconds or 200 MB, or where the
program dies of a signal.
"""

import os
import resource
import shutil
import subprocess
import sys
import tempfile

from kinds import every_file

SECONDS, MEGABYTES = 2.0, 200
PATIENCE = 60


def run(command, environment, directory):
    """The processor's seconds, the peak in MB and the status of a command."""
    pid = os.posix_spawn(
        command[0], command, environment,
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, directory + "/out", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
            (os.POSIX_SPAWN_DUP2, 1, 2),
        ])
    _, status, usage = os.wait4(pid, 0)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


def in_a_child(make, path):
    """Makes a file; a command that is started afterwards would begin with all the memory that this takes."""
    child = os.fork()
    if child == 0:
        make(path)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert status == 0, path


def first_line(path):
    """What the program said first, to see that a file was read as what it is."""
    with open(path, "rb") as file:
        text = file.read(4000).decode(errors="replace")
    return next((line.strip() for line in text.splitlines() if line.strip()), "")[:70]


def store(rehearse, environment):
    """A store with one job, and one session of which a debrief is out; the form that a friend has got."""
    answers = "We had an outage. I found the reason.\n\nAnother answer with words.\n\n"
    options = "--questions 2 --no-warm-up --no-follow-ups --no-closing --rate none --seed 7".split()
    subprocess.run([rehearse, "practice", *options], input=answers.encode(), env=environment,
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    form = subprocess.run([rehearse, "debrief", "export", "1", "--for", "Sam", "-o", "-"], env=environment,
                          check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    subprocess.run([rehearse, "jobs", "add", "Engineer", "--company", "Northwind"], env=environment, check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    line = subprocess.run([rehearse, "data", "export", "-"], env=environment, check=True,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    return form, line.splitlines()[0]


def main():
    rehearse, words = os.path.abspath(sys.argv[1]), sys.argv[2:]
    room = tempfile.mkdtemp(prefix="hostile-")
    resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
    worse = 0
    try:
        environment = {"PATH": os.environ["PATH"], "HOME": room, "TMPDIR": room, "LANG": "C.UTF-8"}
        form, line = store(rehearse, environment)
        master = room + "/.local/share"
        shutil.copytree(master, room + "/kept")
        count = 0
        for kind, name, command, make in every_file(form, line):
            if words and not any(word in f"{kind} {name}" for word in words):
                continue
            path = f"{room}/{name}"
            os.makedirs(os.path.dirname(path), exist_ok=True)
            in_a_child(make, path)
            assert os.path.getsize(path) <= 8 << 20, (path, os.path.getsize(path))
            seconds, peak, status = run([rehearse] + [word.replace("FILE", path) for word in command],
                                        environment, room)
            is_worse = seconds > SECONDS or peak > MEGABYTES or status < 0
            worse += is_worse
            count += 1
            print(f"{'!' if is_worse else ' '} {kind:8} {name:34} {os.path.getsize(path) / 2**20:5.2f} MiB "
                  f"{seconds:6.2f} s {peak:5.0f} MB {status:4}  {first_line(room + '/out')}", flush=True)
            os.remove(path)
            shutil.rmtree(master)
            shutil.copytree(room + "/kept", master)
        print(f"{count} files, {worse} beyond {SECONDS:g} s or {MEGABYTES} MB")
    finally:
        shutil.rmtree(room, ignore_errors=True)
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
