import CReadline

/// The version of the GNU readline library in use.
@MainActor public var readlineVersion: String {
  rl_library_version.map { String(cString: $0) } ?? "unknown"
}
