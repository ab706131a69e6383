extension App {
  /// The program's version, as `--version` prints it. The Makefile, and through it the package and the archive, read
  /// it here; `VersionTests` hold the manual page and both changelogs to it.
  package nonisolated static let version = "0.2.0"
}
