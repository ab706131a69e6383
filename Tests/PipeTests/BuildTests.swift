import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// `make build` where nothing was built yet, with a compiler that takes a moment.
@Suite(.timed) struct BuildTests {
  /// Leaves what the package manager leaves: a link in place of whatever stands where the executable goes.
  private static let compiler = """
    #!/bin/sh
    [ "$1" = build ] || exit 0
    rm -rf .build/release
    mkdir -p .build/this-machine/release
    ln -s this-machine/release .build/release
    ln -s \(builtProduct("rehearse")) .build/release/rehearse
    """

  @Test func `the first build makes the manual page and the completions too`() throws {
    let home = try TestHome()
    let compiler = try home.write(Self.compiler, to: "swift")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: compiler)
    let sources = URL(filePath: home.file("Sources"))
    try FileManager.default.createSymbolicLink(
      at: sources, withDestinationURL: URL(filePath: checkout + "/Sources"))
    try Run(shell: "make -s -f \(checkout)/Makefile build").home(home)
      .variable("PATH", home.path + ":/usr/bin:/bin").expect()
    let made = ["rehearse.1", "completions/rehearse", "completions/_rehearse"]
    for name in made + ["completions/rehearse.bash", "completions/rehearse.fish"] {
      let text = try String(contentsOfFile: home.file(".build/release/\(name)"), encoding: .utf8)
      #expect(text.contains("rehearse"), "\(name)")
    }
  }
}
