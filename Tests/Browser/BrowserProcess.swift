import Foundation
import Glibc
import TestSupport

/// A Chromium without a window, and our end of the pipe that it takes commands from. Linux only.
final class BrowserProcess {
  /// Our end of the pipe; closing it ends the browser.
  let pipe: Int32
  private let pid: pid_t
  private let profile: URL

  /// Starts the browser with an empty profile.
  ///
  /// - Throws: `Browser.Failure` where there is none.
  init() throws {
    profile = TestPlace.directory
      .appending(path: "rehearse-browser-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: profile, withIntermediateDirectories: true)
    let (ours, theirs) = try Self.ends()
    defer { close(theirs) }
    do {
      pid = try Self.spawn(pipe: theirs, profile: profile.path(percentEncoded: false))
    } catch {
      close(ours)
      try? FileManager.default.removeItem(at: profile)
      throw error
    }
    pipe = ours
  }

  deinit {
    close(pipe)
    // It has nothing to save, and its helpers are in the same group.
    kill(-pid, SIGKILL)
    var ignored: Int32 = 0
    waitpid(pid, &ignored, 0)
    try? FileManager.default.removeItem(at: profile)
  }

  /// Both ends of a pipe that goes both ways, closed in every child but the browser.
  ///
  /// The numbers are moved out of the way of 3 and 4, which the child's end becomes.
  private static func ends() throws -> (ours: Int32, theirs: Int32) {
    let closedOnExec = Int32(bitPattern: SOCK_CLOEXEC.rawValue)
    var ends: [Int32] = [-1, -1]
    guard
      socketpair(AF_UNIX, Int32(bitPattern: SOCK_STREAM.rawValue) | closedOnExec, 0, &ends) == 0
    else { throw Browser.Failure(description: "socketpair: error \(errno)") }
    let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 10) }
    for end in ends { close(end) }
    guard moved.allSatisfy({ $0 >= 10 }) else {
      throw Browser.Failure(description: "fcntl: error \(errno)")
    }
    return (moved[0], moved[1])
  }

  private static func spawn(pipe: Int32, profile: String) throws -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    // What it says of buses and graphics cards that are not there helps nobody.
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&files, pipe, 3)
    posix_spawn_file_actions_adddup2(&files, pipe, 4)
    // It outlives tests, and must not keep open what they wait to see closed.
    for end in 5..<Int32(1024) { posix_spawn_file_actions_addclose(&files, end) }
    var attributes = groupAttributes()
    defer { posix_spawnattr_destroy(&attributes) }
    let command = ["chromium"] + arguments(profile)
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment(profile).map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var pid: pid_t = 0
    let code = posix_spawnp(&pid, command[0], &files, &attributes, &words, &variables)
    guard code == 0 else {
      throw Browser.Failure(
        description: "cannot start `chromium` (error \(code)); `make test` installs it")
    }
    return pid
  }

  /// A process group of its own, and no signal blocked or ignored, as a test runner may have them.
  private static func groupAttributes() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags =
      Int(POSIX_SPAWN_SETPGROUP) | Int(POSIX_SPAWN_SETSIGMASK) | Int(POSIX_SPAWN_SETSIGDEF)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    return attributes
  }

  private static func arguments(_ profile: String) -> [String] {
    [
      "--headless=new", "--remote-debugging-pipe", "--user-data-dir=\(profile)",
      // Its sandbox wants rights that a container does not give; what it opens, we wrote.
      "--no-sandbox",
      // Containers have a small /dev/shm.
      "--disable-dev-shm-usage", "--disable-gpu", "--no-first-run", "--no-default-browser-check",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--disable-extensions", "--disable-breakpad", "--mute-audio", "--force-color-profile=srgb",
      "--lang=en-US", "about:blank",
    ]
  }

  private static func environment(_ profile: String) -> [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return ["PATH": path, "HOME": profile, "LANG": "C.UTF-8", "TZ": "UTC"]
  }
}
