import CReadline

/// The version of the GNU readline library in use.
@MainActor package var readlineVersion: String {
  rl_library_version.map { String(cString: $0) } ?? "unknown"
}
