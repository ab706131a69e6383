import Foundation

// Each row is a ratio to a program people know, measured side by side, with the most we allow. Words on
// the command line choose the rows whose name holds one of them.
let benches: [(name: String, measure: (Workshop) throws -> [Row])] = [
  ("version", versionRows), ("first-prompt", firstPromptRows), ("keys", keyRows),
  ("waiting", waitingRows), ("recording", recordingRows), ("paste", pasteRows),
  ("durable", durableRows),
  ("piped-answer", pipedAnswerRows), ("bank", bankRows),
  ("lists", listRows), ("search", searchRows), ("progress", progressRows),
  ("looking-back", lookingBackRows), ("store", storeRows),
  ("debrief", debriefRows), ("jobs", jobRows),
]
if let words = Run.wordsToMeasure { Run.tellMemory(of: words) }
let wanted = CommandLine.arguments.dropFirst()
let chosen = benches.filter { bench in
  wanted.isEmpty || wanted.contains { bench.name.contains($0) }
}

/// Says on the problem channel what goes on, since it takes a while.
func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

/// How busy the machine is: processes that want to run, on average over the last minute.
func load() -> String {
  var averages = [0.0]
  getloadavg(&averages, 1)
  return figure(averages[0])
}

guard !chosen.isEmpty else {
  note("bench: no such row, expected one of \(benches.map(\.name).joined(separator: ", "))")
  exit(64)
}
do {
  let before = load()
  let workshop = try Workshop()
  var rows: [Row] = []
  for bench in chosen {
    note("measuring \(bench.name) …")
    rows += try bench.measure(workshop)
  }
  print(rows.table)
  let cores = ProcessInfo.processInfo.activeProcessorCount
  print("load \(before) before, \(load()) after, on \(cores) cores")
  exit(rows.contains { $0.verdict == .missed } ? 1 : 0)
} catch {
  note("bench: \(error)")
  exit(1)
}
