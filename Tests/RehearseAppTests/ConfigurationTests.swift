import BankReading
import InterviewCore
import TestSupport
import Testing

@testable import RehearseApp

/// The configuration file as the program finds it.
@Suite(.timedOnMainActor) @MainActor struct ConfigurationTests {
  private func sitting(_ text: String?) -> Sitting {
    var files = SampleFiles.all
    files["/home/ada/.config/rehearse/config.yaml"] = text
    return Sitting(files: InMemoryFiles(files))
  }

  @Test func `is as usual where there is none`() throws {
    #expect(try sitting(nil).app.configuration() == Configuration())
  }

  @Test func `is read from its place`() throws {
    let text = "hints: {off: [hedged]}\nredact: [Initech]\n"
    #expect(
      try sitting(text).app.configuration()
        == Configuration(hintsOff: [.hedged], redact: ["Initech"]))
  }

  @Test func `says whether everything is to be said in words, where it can be read`() {
    #expect(sitting("plain: true\n").app.isPlainByConfiguration)
    #expect(!sitting("plain: false\n").app.isPlainByConfiguration)
    #expect(!sitting(nil).app.isPlainByConfiguration)
    #expect(!sitting("plain: true\nplan: 1\n").app.isPlainByConfiguration)
  }

  @Test func `stops the command where something in it is wrong`() {
    let sitting = sitting("redat: [Initech]\n")
    let status = sitting.run { app in
      _ = try app.configuration()
      return .done
    }
    #expect(status == .badInput)
    #expect(
      sitting.console.problems == """
        /home/ada/.config/rehearse/config.yaml:1:1: error: unknown key `redat`
        1 | redat: [Initech]
          | ^
        hint: did you mean `redact`?
        error: 1 error in 1 file

        """)
  }
}
