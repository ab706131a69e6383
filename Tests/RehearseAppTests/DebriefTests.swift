import DebriefDocuments
import InterviewCore
import RehearseApp
import TerminalUI
import TestSupport
import Testing
import TranscriptStorage

/// Writing a session down for a friend.
@Suite(.timedOnMainActor) @MainActor struct DebriefTests {
  private let forSam = DebriefOptions(
    friend: "Sam", format: .markdown, redactions: ["Initech", "Globex"], from: "Alex")

  @Test func `the way from the summary to the file`() {
    let transcripts = TranscriptDatabase.inMemory([.sample()])
    let files = InMemoryFiles(SampleFiles.all)
    let sitting = Sitting(["maybe", "", " YES "], files: files, store: transcripts)
    #expect(sitting.run { try $0.debriefExport(.latest, forSam) } == .done)
    expectSnapshot(sitting.console.transcript, "debrief-export.txt")
    #expect(files["debrief-12-sam.md"]?.contains("Initech") == false)
    #expect(transcripts.sessions.flatMap(\.debriefs).map(\.friend) == ["Sam"])
  }

  @Test(
    arguments: [
      ("no", .done), ("n", .done), (.controlC, .interrupted), (.endOfInput, .done), (.end, .done),
      (.closed(.hangUp, draft: ""), .hungUp), (.closed(.signal(15), draft: ""), .terminated),
    ] as [(InputEvent, ExitStatus)])
  func `nothing is written without a yes`(reply: InputEvent, status: ExitStatus) {
    let transcripts = TranscriptDatabase.inMemory([.sample()])
    let files = InMemoryFiles(SampleFiles.all)
    let sitting = Sitting([reply], files: files, store: transcripts)
    #expect(sitting.run { try $0.debriefExport(.latest, forSam) } == status)
    #expect(files["debrief-12-sam.md"] == nil)
    #expect(transcripts.sessions.flatMap(\.debriefs).isEmpty)
    #expect(sitting.console.problems.hasSuffix("Nothing was written.\n"))
  }

  @Test(arguments: ["debrief-12-sam.md", "-"])
  func `where nobody is asked, a misspelt word to be taken out is refused`(output: String) {
    var record = SessionRecord.sample()
    record.turns[1].answer = "I worked at Brightwater for six years, and Brightwater let me go."
    let files = InMemoryFiles(SampleFiles.all)
    let sitting = Sitting(isInteractive: false, files: files, store: .inMemory([record]))
    var options = forSam
    (options.redactions, options.output, options.isConfirmed) = (["Brightwatter"], output, true)
    #expect(sitting.run { try $0.debriefExport(.latest, options) } == .usage)
    #expect(files["debrief-12-sam.md"] == nil && sitting.console.output == "")
    #expect(sitting.console.problems.contains("did you mean `--redact Brightwater`?"))
  }

  @Test func `a debrief written again for the same friend keeps its identity`() {
    let transcripts = TranscriptDatabase.inMemory([.sample()])
    let files = InMemoryFiles(SampleFiles.all)
    let sitting = Sitting(files: files, store: transcripts)
    for (friend, path) in [("Sam", "a.txt"), (" sam", "b.txt"), ("Kim", "c.txt")] {
      let options = DebriefOptions(friend: friend, format: .text, output: path, isConfirmed: true)
      #expect(sitting.run { try $0.debriefExport(.latest, options) } == .done)
    }
    let lines = ["a.txt", "b.txt", "c.txt"].map { path in
      files[path]?.split(separator: "\n").first { $0.hasPrefix("debrief: ") }
    }
    #expect(lines[0] != nil && lines[0] == lines[1])
    #expect(transcripts.sessions.flatMap(\.debriefs).map(\.friend) == ["Sam", "Kim"])
  }

  @Test func `a file that is there is replaced only after asking`() {
    let files = InMemoryFiles(SampleFiles.all)
    files["debrief-12-sam.md"] = "older"
    let sitting = Sitting(["no"], files: files, store: .inMemory([.sample()]))
    sitting.run { try $0.debriefExport(.latest, forSam) }
    #expect(files["debrief-12-sam.md"] == "older")
    #expect(sitting.console.transcript.contains("Replace the file that is there? yes / no: no"))
  }

  @Test func `a file that cannot be written is an error, and no debrief is kept`() {
    let transcripts = TranscriptDatabase.inMemory([.sample()])
    let files = InMemoryFiles(SampleFiles.all)
    files.refuse("/x/y.md", .cannotWrite(path: "/x/y.md", reason: "no space left on device"))
    let options = DebriefOptions(
      friend: "Sam", format: .markdown, output: "/x/y.md", isConfirmed: true)
    let sitting = Sitting(files: files, store: transcripts)
    #expect(sitting.run { try $0.debriefExport(.latest, options) } == .cannotCreate)
    #expect(transcripts.sessions.flatMap(\.debriefs).isEmpty)
    #expect(
      sitting.console.problems.hasSuffix(
        "error: cannot write `/x/y.md`: no space left on device\n"))
  }

  @Test func `to the output goes the file alone, and beside it what may have to be taken out`() {
    let options = DebriefOptions(friend: "Sam", format: .text, output: "-")
    let sitting = Sitting(store: .inMemory([.sample()]))
    #expect(sitting.run { try $0.debriefExport(.latest, options) } == .done)
    #expect(
      sitting.console.problems
        == """
          still in it: Initech (company)
          `--redact WORD` takes a word out. This list misses things: read the preview.

        """)
    #expect(sitting.console.output.hasPrefix("A practice interview for Sam to read\n"))
  }

  @Test func `without a terminal nothing is written unless the command line agrees`() {
    let files = InMemoryFiles(SampleFiles.all)
    let sitting = Sitting(isInteractive: false, files: files, store: .inMemory([.sample()]))
    #expect(sitting.run { try $0.debriefExport(.latest, forSam) } == .usage)
    #expect(files["debrief-12-sam.md"] == nil)
    #expect(sitting.console.problems.contains("hint: `--yes` writes it; the command above shows"))
    var agreed = forSam
    agreed.isConfirmed = true
    #expect(sitting.run { try $0.debriefExport(.latest, agreed) } == .done)
    #expect(files["debrief-12-sam.md"] != nil)
    #expect(sitting.console.output.contains("Wrote debrief-12-sam.md. Give it to Sam"))
    #expect(!sitting.console.problems.contains("not told who asks"))
    agreed.from = nil
    #expect(sitting.run { try $0.debriefExport(.latest, agreed) } == .done)
    #expect(sitting.console.output.contains("Replaced debrief-12-sam.md. Give it to Sam"))
    #expect(sitting.console.problems.contains("Sam is not told who asks: `--from NAME` says it"))
  }

  private let plain = DebriefOptions(friend: "Sam", format: .markdown, from: "Alex")

  @Test(arguments: [
    (["all", "yes"], false), (["choose", "y", "yes"], false), (["none", "yes"], true),
  ])
  func `what may have to be taken out is offered`(lines: [String], stays: Bool) {
    let files = InMemoryFiles(SampleFiles.all)
    let sitting = Sitting(lines.map { .line($0) }, files: files, store: .inMemory([.sample()]))
    #expect(sitting.run { try $0.debriefExport(.latest, plain) } == .done)
    #expect(files["debrief-12-sam.md"]?.contains("Initech") == stays)
    #expect(files["debrief-12-sam.md"]?.contains("[company 1]") == !stays)
  }

  @Test func `leaving while terms are offered writes nothing`() {
    let files = InMemoryFiles(SampleFiles.all)
    let sitting = Sitting([.controlC], files: files, store: .inMemory([.sample()]))
    #expect(sitting.run { try $0.debriefExport(.latest, plain) } == .interrupted)
    #expect(files["debrief-12-sam.md"] == nil)
  }

  @Test func `the terms of the configuration are taken out too`() {
    let files = InMemoryFiles(SampleFiles.all)
    files["/home/ada/.config/rehearse/config.yaml"] = "redact: [Initech, Zeta]\n"
    let sitting = Sitting(["yes"], files: files, store: .inMemory([.sample()]))
    #expect(sitting.run { try $0.debriefExport(.latest, plain) } == .done)
    #expect(files["debrief-12-sam.md"]?.contains("Initech") == false)
    #expect(!sitting.console.problems.contains("Zeta"))
  }

  @Test(arguments: [
    ("Sam", nil, "the name of your friend"), ("structure", nil, "the name of the dimension"),
    ("Initech", "initech-sam.md", "the name of the file"),
  ])
  func `a term that would stay in the file stops the export`(
    term: String, output: String?, place: String
  ) {
    let files = InMemoryFiles(SampleFiles.all)
    let options = DebriefOptions(
      friend: "Sam", format: .markdown, output: output, redactions: [term], isConfirmed: true)
    let sitting = Sitting(files: files, store: .inMemory([.sample()]))
    #expect(sitting.run { try $0.debriefExport(.latest, options) } == .usage)
    #expect(sitting.console.problems.contains("cannot be taken out of \(place)"))
    #expect(files.paths == SampleFiles.all.keys.sorted())
  }

  @Test(arguments: DebriefFormat.allCases)
  func `a preview is the same whatever the scores, and writes nothing`(format: DebriefFormat) {
    func preview(of session: SessionRecord) -> String {
      let transcripts = TranscriptDatabase.inMemory([session])
      let files = InMemoryFiles(SampleFiles.all)
      let sitting = Sitting(files: files, store: transcripts)
      let options = DebriefOptions(friend: nil, format: format)
      #expect(sitting.run { try $0.debriefPreview(.latest, options) } == .done)
      #expect(files.paths == SampleFiles.all.keys.sorted())
      #expect(transcripts.sessions.flatMap(\.debriefs).isEmpty)
      return sitting.console.output
    }
    let scored = preview(of: .sample())
    #expect(scored.contains("I told them on the day before."))
    #expect(scored == preview(of: .sample(scored: false)))
  }

  // MARK: What was taken out last time

  /// Two sessions of which Sam was given the first, without some words.
  private func given(
    _ words: [String], to friend: String = "Sam"
  ) -> (files: InMemoryFiles, store: TranscriptDatabase) {
    var first = SessionRecord.sample(number: 11)
    first.debriefs = [
      DebriefRecord(
        id: first.id, friend: friend, writtenAt: TestClock.moment(0).date, redacted: words)
    ]
    return (InMemoryFiles(SampleFiles.all), .inMemory([first, .sample()]))
  }

  private func remembered(_ store: TranscriptDatabase) -> [String]? {
    store.sessions.last?.debriefs.last?.redacted
  }

  @Test(arguments: ["", "yes"])
  func `what was taken out for a friend is again, in the next session too`(typed: String) {
    let (files, store) = given(["INITECH", "Globex"])
    let sitting = Sitting([.line(typed), "yes"], files: files, store: store)
    #expect(sitting.run { try $0.debriefExport(.latest, plain) } == .done)
    #expect(files["debrief-12-sam.md"]?.contains("Initech") == false)
    let said = sitting.console.transcript
    #expect(said.contains("INITECH becomes [company 1], 1 time, as last time:"))
    #expect(said.contains("Take out INITECH again, as last time?"))
    #expect(!said.contains("Globex"))
    #expect(remembered(store) == ["INITECH", "Globex"])
  }

  @Test(arguments: [["no"], ["Initeck", "initech"]])
  func `one of them can be left in, and is not offered or asked about again`(lines: [String]) {
    let (files, store) = given(["Initech", "Globex"])
    let sitting = Sitting(
      lines.map { .line($0) } + ["yes"], files: files, store: store)
    #expect(sitting.run { try $0.debriefExport(.latest, plain) } == .done)
    #expect(files["debrief-12-sam.md"]?.contains("Initech") == true)
    #expect(sitting.console.transcript.contains("--for Sam --leave-in Initech --from Alex`"))
    #expect(remembered(store) == ["Globex"])
  }

  @Test func `where nobody is asked it is taken out as well, and told`() {
    let (files, store) = given(["Initech"])
    var options = plain
    (options.isConfirmed, options.output) = (true, "-")
    let sitting = Sitting(isInteractive: false, files: files, store: store)
    #expect(sitting.run { try $0.debriefExport(.latest, options) } == .done)
    #expect(!sitting.console.output.contains("Initech"))
    #expect(
      sitting.console.problems
        == "Taken out as last time: Initech. `--leave-in WORD` leaves one in.\n")
    (options.leftIn, options.output) = (["initech", "Zeta"], "b.md")
    let second = Sitting(isInteractive: false, files: files, store: store)
    #expect(second.run { try $0.debriefExport(.latest, options) } == .done)
    #expect(files["b.md"]?.contains("Initech") == true)
    #expect(second.console.problems.hasPrefix("Zeta was not taken out for Sam last time.\n"))
  }

  @Test func `nobody else's export has it`() {
    let (files, store) = given(["Initech"], to: "Kim")
    let sitting = Sitting(["none", "yes"], files: files, store: store)
    #expect(sitting.run { try $0.debriefExport(.latest, plain) } == .done)
    #expect(files["debrief-12-sam.md"]?.contains("Initech") == true)
    #expect(remembered(store) == [])
  }

  @Test func `what was offered and taken is taken out the next time`() {
    let (files, store) = given([])
    let sitting = Sitting(["all", "yes"], files: files, store: store)
    #expect(sitting.run { try $0.debriefExport(.latest, plain) } == .done)
    #expect(remembered(store) == ["Initech"])
    let second = Sitting(["", "yes"], files: files, store: store)
    #expect(second.run { try $0.debriefExport(.latest, plain) } == .done)
    #expect(files["debrief-12-sam.md"]?.contains("Initech") == false)
  }

  @Test func `a friend's own name is not taken out of what goes to them`() {
    let files = InMemoryFiles(SampleFiles.all)
    files[settings] = "redact: [sam, Initech]\n"
    var record = SessionRecord.sample()
    record.turns[1].answer = "Sam was there at Initech."
    var options = plain
    options.isConfirmed = true
    let sitting = Sitting(files: files, store: .inMemory([record]))
    #expect(sitting.run { try $0.debriefExport(.latest, options) } == .done)
    #expect(files["debrief-12-sam.md"]?.contains("Sam was there at [company 1]") == true)
    #expect(
      sitting.console.problems.contains("sam stays in: it is in the name of whom this is for."))
    options.friend = "Kim"
    #expect(sitting.run { try $0.debriefExport(.latest, options) } == .done)
    #expect(files["debrief-12-kim.md"]?.contains("Sam") == false)
  }

  @Test func `a name that is always taken out is not told in a preview either`() {
    let files = InMemoryFiles(SampleFiles.all)
    files[settings] = "name: Alex\nredact: [alex]\n"
    let sitting = Sitting(files: files, store: .inMemory([.sample()]))
    let options = DebriefOptions(friend: "Sam", format: .markdown)
    #expect(sitting.run { try $0.debriefPreview(.latest, options) } == .done)
    #expect(sitting.console.output.contains("Someone you know asks for"))
  }

  // MARK: Who asks

  private let unsigned = DebriefOptions(friend: "Sam", format: .markdown, redactions: ["Initech"])
  private let settings = "/home/ada/.config/rehearse/config.yaml"

  @Test(arguments: [("Alex", "Alex asks for your view"), ("", "Someone you know asks for")])
  func `who asks is asked where nothing says it`(name: String, told: String) {
    let files = InMemoryFiles(SampleFiles.all)
    let sitting = Sitting([.line(name), "yes"], files: files, store: .inMemory([.sample()]))
    #expect(sitting.run { try $0.debriefExport(.latest, unsigned) } == .done)
    #expect(sitting.console.transcript.contains("Your name, as Sam knows it? (Enter for no name) "))
    #expect(files["debrief-12-sam.md"]?.contains(told) == true)
  }

  @Test func `the configuration says who asks, unless that name is to be taken out`() {
    let files = InMemoryFiles(SampleFiles.all)
    files[settings] = "name: Alex\n"
    let sitting = Sitting(["yes"], files: files, store: .inMemory([.sample()]))
    #expect(sitting.run { try $0.debriefExport(.latest, unsigned) } == .done)
    #expect(files["debrief-12-sam.md"]?.contains("Alex asks for your view") == true)
    files[settings] = "name: Alex\nredact: [alex]\n"
    let again = Sitting(["yes"], files: files, store: .inMemory([.sample()]))
    #expect(again.run { try $0.debriefExport(.latest, unsigned) } == .done)
    #expect(files["debrief-12-sam.md"]?.contains("Alex") == false)
  }

  @Test func `a name that was given cannot be taken out as well`() {
    var options = unsigned
    (options.from, options.redactions, options.isConfirmed) = ("Alex", ["alex"], true)
    let sitting = Sitting(store: .inMemory([.sample()]))
    #expect(sitting.run { try $0.debriefExport(.latest, options) } == .usage)
    #expect(sitting.console.problems.contains("cannot be taken out of your own name"))
  }

  @Test func `a personal line is redacted like an answer`() {
    var options = unsigned
    (options.from, options.note, options.output) = ("Alex", "It is for Initech.", "-")
    let sitting = Sitting(store: .inMemory([.sample()]))
    #expect(sitting.run { try $0.debriefExport(.latest, options) } == .done)
    #expect(sitting.console.output.contains("It is for ["))
    #expect(!sitting.console.output.contains("Initech"))
  }

  // MARK: Some answers

  /// A session of so many answers, of which the third is scored lowest, and the fifth is where Kim differs most.
  private func long(_ count: Int = 8) -> SessionRecord {
    var record = SessionRecord.sample()
    let model = record.turns[1]
    record.turns = (1...count).map { number in
      var turn = model
      turn.number = number
      turn.answer = "This is answer \(number)."
      turn.followUps = []
      let score = { (rater: Rater, score: Int) in
        Rating(
          rater: rater, dimension: "structure", group: .content, score: score, medium: .typed)
      }
      turn.ratings = [score(.own, number == 3 ? 1 : 3), score(.friend("Kim"), number == 5 ? 5 : 3)]
      return turn
    }
    record.debriefs = [
      DebriefRecord(
        id: record.id, friend: "Kim", writtenAt: record.startedAt, answers: [1, 2, 3, 4, 5, 6])
    ]
    return record
  }

  private func exported(
    _ lines: [InputEvent], answers: [Int]? = nil, of record: SessionRecord
  ) -> (file: String, said: String, kept: [DebriefRecord]) {
    let files = InMemoryFiles(SampleFiles.all)
    let transcripts = TranscriptDatabase.inMemory([record])
    let sitting = Sitting(lines, files: files, store: transcripts)
    let options = DebriefOptions(friend: "Sam", format: .text, from: "Alex", answers: answers)
    sitting.run { try $0.debriefExport(.latest, options) }
    return (
      files["debrief-12-sam.txt"] ?? "", sitting.console.transcript,
      transcripts.sessions.flatMap(\.debriefs)
    )
  }

  private func sent(_ file: String) -> [Int] {
    (1...20).filter { file.contains("This is answer \($0).") }
  }

  @Test func `from six answers on those that need eyes most are proposed among others`() {
    let (file, said, kept) = exported(["", "yes"], of: long())
    #expect(Set([3, 5, 7]).isSubset(of: sent(file)))
    #expect(sent(file).count == 6)
    for reason in [
      "answer 3  your lowest score", "answer 5  the widest gap to a friend",
      "answer 7  nobody has seen it", "so that the choice tells nothing",
    ] {
      #expect(said.contains(reason))
      #expect(!file.contains(reason))
    }
    #expect(kept.last?.answers == sent(file))
  }

  @Test(arguments: [(["all"], Array(1...8)), (["9", "2,4"], [2, 4]), (["2,4"], [2, 4])])
  func `another choice can be made`(typed: [String], answers: [Int]) {
    let (file, said, _) = exported((typed + ["yes"]).map { .line($0) }, of: long())
    #expect(sent(file) == answers)
    #expect(said.contains("Found `9`") == typed.contains("9"))
  }

  @Test func `five answers are sent without a choice, and numbers on the command line stand`() {
    #expect(sent(exported(["yes"], of: long(5)).file) == [1, 2, 3, 4, 5])
    let (file, _, kept) = exported(["yes"], answers: [2, 8], of: long())
    #expect(sent(file) == [2, 8])
    #expect(kept.last?.answers == [2, 8])
    #expect(file.contains("2 answers, 4 choices"))
    #expect(exported([], answers: [9], of: long()).said.contains("error: "))
  }

  @Test func `a session without answers has nothing for a friend`() {
    let sitting = Sitting(store: .inMemory([.empty(number: 3)]))
    #expect(sitting.run { try $0.debriefExport(.latest, forSam) } == .usage)
    #expect(
      sitting.console.problems == "error: session 3 has no answer that a friend could score\n")
  }
}
