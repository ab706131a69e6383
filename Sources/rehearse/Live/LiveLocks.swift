import Glibc
import RehearseApp

/// Locks a byte of the file `running` for a session, or all of them: the kernel lets go when the process
/// ends, however it ends.
///
/// An open file description owns the lock (`F_OFD_SETLK`), so closing another one of the same file
/// elsewhere in the process takes nothing away. A file system that knows no locks grants all of them.
func lockSession(in directory: String, number: Int?) -> SessionLock? {
  let descriptor = open(directory + "/running", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else { return SessionLock {} }
  var wanted = flock(
    l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: off_t(number ?? 0),
    l_len: number == nil ? 0 : 1, l_pid: 0)
  let openFileLock: Int32 = 37  // F_OFD_SETLK, which the C module does not hand on.
  guard fcntl(descriptor, openFileLock, &wanted) != 0, errno == EAGAIN || errno == EACCES else {
    return SessionLock { close(descriptor) }
  }
  close(descriptor)
  return nil
}
