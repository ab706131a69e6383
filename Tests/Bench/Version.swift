/// The shortest thing both programs can do.
func versionRows(_ workshop: Workshop) throws -> [Row] {
  let rehearse = Run(workshop.rehearse, "--version")
  let sqlite = Run(try Workshop.program("sqlite3"), "--version")
  let times = try alternating(turns: 300, rehearse.milliseconds, sqlite.milliseconds)
  return [
    .ratio(
      "rehearse --version", times.ours.median, times.theirs.median, of: "sqlite3", most: 2)
  ]
}
