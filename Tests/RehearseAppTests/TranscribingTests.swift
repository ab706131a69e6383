import RehearseApp
import TestSupport
import Testing

@testable import RehearseApp

/// What comes of a recogniser, whatever it does.
@Suite(.timedOnMainActor) @MainActor struct TranscribingTests {
  @Test func `its lines are the draft, without empty ones`() {
    let written = ProgramResult.written(Array("  I led it.\n\n We shipped. \n".utf8))
    #expect(App.transcript(written, of: "whisper-cli") == .text("I led it.\nWe shipped."))
  }

  // As whisper-cli 1.9 writes them, with ggml-tiny.en.
  @Test(arguments: [
    (
      "\n[00:00:08.620 --> 00:00:12.980]   how the new platform behaves\n"
        + "[00:00:12.980 --> 00:00:13.980]   under load. It was a solu\n"
        + "[01:00:13.980 --> 01:00:14.000]  ção.\n",
      "how the new platform behaves under load. It was a solução."
    ),
    (
      "[00:00:00.000 --> 00:00:09.000]   I led it.\n"
        + "[00:00:09.000 --> 00:00:14.000]   [BLANK_AUDIO]\n"
        + "[00:00:14.000 --> 00:00:15.000]   We shipped.\n", "I led it. We shipped."
    ),
    ("\n I led it. [BLANK_AUDIO] We shipped.", "I led it. We shipped."),
    ("I led it (with Kim) [twice].", "I led it (with Kim) [twice]."),
    ("[1] is what I said first.", "[1] is what I said first."),
  ])
  func `times and silence are no words, and a segment may end within one`(
    written: String, words: String
  ) {
    let result = ProgramResult.written(Array(written.utf8))
    #expect(App.transcript(result, of: "whisper-cli") == .text(words))
  }

  @Test(arguments: [
    "\n [BLANK_AUDIO]", "\n (buzzing) (buzzing)", "[00:00:00.000 --> 00:00:05.000]   [ Silence ]\n",
    "\n\n", "*coughs*", "♪♪", "[00:00:00.000 --> 00:00:05.000]   (sighing).\n",
  ])
  func `noise is no answer`(written: String) {
    let result = ProgramResult.written(Array(written.utf8))
    #expect(
      App.transcript(result, of: "whisper-cli")
        == .nothing("`whisper-cli` found no words in it; type the gist as usual."))
  }

  @Test(arguments: [
    (ProgramResult.written([]), "`vosk` found no words in it; type the gist as usual."),
    (.written([0xFF, 0xFE]), "`vosk` wrote something that is no UTF-8; type the gist as usual."),
    (.ended("with status 2"), "`vosk` ended with status 2; type the gist as usual."),
    (.tooSlow(seconds: 65), "`vosk` was not done after 1:05; type the gist as usual."),
    (.tooLong(limit: 1 << 20), "`vosk` wrote more than 1.0 MB; type the gist as usual."),
    (
      .cannotStart(reason: "No such file or directory"),
      "`vosk` cannot be started: No such file or directory. Type the gist as usual."
    ),
    (.cancelled, "Not waited for; type the gist as usual."),
  ])
  func `everything else is a sentence, and the answer is typed`(
    result: ProgramResult, sentence: String
  ) {
    #expect(App.transcript(result, of: "vosk") == .nothing(sentence))
  }

  @Test(arguments: [
    ("A0000000-0000-4000-8000-000000000001-3-0-1.wav", 3, 0),
    ("A0000000-0000-4000-8000-000000000001-12-2-1.mp4", 12, 2),
  ])
  func `the name of a file tells what it is the sound of`(name: String, turn: Int, part: Int) {
    let place = SoundFiles.place(name)
    #expect(place?.turn == turn)
    #expect(place?.part == part)
  }

  @Test(arguments: ["answer.wav", ".listening-12.wav", "A0000000-0000-4000-8000-000000000001.wav"])
  func `other names tell nothing`(name: String) { #expect(SoundFiles.place(name) == nil) }

  @Test func `a name that came with an export leads nowhere else`() {
    let sounds = SoundFiles(files: .inMemory([:]), directory: "/data/recordings")
    #expect(sounds.path("../../etc/passwd") == "/data/recordings/passwd")
    #expect(sounds.path("..") == "/data/recordings/.")
  }

  @Test func `loudness is told in decibels, or in words`() {
    func text(_ status: TakeStatus) -> String { LevelText(status, after: [], blocks: false).text }
    #expect(text(TakeStatus(seconds: 1, peak: 0.5)) == "[#####-] -6 dB")
    #expect(text(TakeStatus(seconds: 1, peak: 1)) == "[######] too loud")
    #expect(text(TakeStatus(seconds: 1, peak: 0)) == "[------] quiet")
    #expect(text(TakeStatus(seconds: 4, peak: 0, quietSeconds: 3.2)) == "no sound yet")
    #expect(text(TakeStatus(isHearing: false, seconds: 0, quietSeconds: 0.2)) == "opening")
  }
}
