import Foundation

// Each row is a ratio to a program people know, measured side by side, with the most we allow.
// Programs to measure come from the directory this one is in.
let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  .path(percentEncoded: false)

guard let rehearse = Run(folder + "rehearse", "--version"), let sqlite = Run("sqlite3", "--version")
else {
  print("bench needs a release build of rehearse beside it, and sqlite3 on the PATH")
  exit(1)
}
guard let start = times(of: rehearse, and: sqlite, turns: 300) else {
  print("`rehearse --version` or `sqlite3 --version` failed")
  exit(1)
}
let most = 3.5
let ratio = start.ours / start.theirs
print(
  String(
    format: "start-up: %.1f ms, sqlite3 %.1f ms: %.2f times, at most %.1f: %@",
    start.ours, start.theirs, ratio, most, ratio <= most ? "kept" : "missed"))
exit(ratio <= most ? 0 : 1)
