import CProcess
import DeckReading
import Foundation
import InterviewCore
import LineEditing
import RehearseApp
import TranscriptStorage

/// The real world: this machine's clocks, disk, randomness and store.
func liveEnvironment(variables: [String: String]) -> RehearseApp.Environment {
  var environment = RehearseApp.Environment(
    now: { Moment(date: Date(), steady: SteadyClock.seconds()) },
    makeID: { UUID() },
    // Small enough to be read out and typed again.
    randomSeed: { UInt64.random(in: 1...999_999) },
    localTime: localTime,
    variables: variables,
    executable: executablePath(),
    files: .live,
    openStore: { path, report in try TranscriptDatabase(path: path, report: report) },
    maintenance: DatabaseMaintenance(), lockSession: lockSession(in:number:),
    homeOfUser: homeDirectory(ofUser:),
    readDeck: { bytes in try DeckReader.read(bytes) },
    edit: { command, path in LineEditing.run(shellCommand: command, file: path) == 0 },
    // A pager that was ended by a signal was looked at until then; one that failed showed nothing.
    page: { command, text in
      let status = LineEditing.run(shellCommand: command, input: text)
      return status == 0 || status > 128
    },
    sound: LiveSound(),
    versions: {
      [
        "readline": readlineVersion, "sqlite": TranscriptDatabase.sqliteVersion() ?? "unknown",
        "schema": "\(TranscriptDatabase.schemaVersion)", "system": systemVersion(),
      ]
    })
  environment.openForNames = { try TranscriptDatabase(lookingInto: $0) }
  environment.copy = { command, text in LineEditing.run(shellCommand: command, input: text) == 0 }
  environment.beside = beside
  return environment
}

/// A date in this machine's time zone: `2026-11-20 18:04`.
private func localTime(_ date: Date) -> String {
  var seconds = time_t(date.timeIntervalSince1970)
  var fields = tm()
  guard localtime_r(&seconds, &fields) != nil else { return "" }
  return String(unsafeUninitializedCapacity: 32) { buffer in
    buffer.withMemoryRebound(to: CChar.self) {
      strftime($0.baseAddress, $0.count, "%Y-%m-%d %H:%M", &fields)
    }
  }
}

/// The home directory of a user, of ours where the name is empty, by the system's list of users.
private func homeDirectory(ofUser name: String) -> String? {
  guard let entry = name.isEmpty ? getpwuid(getuid()) : getpwnam(name),
    let path = entry.pointee.pw_dir
  else { return nil }
  return String(validatingCString: path)
}

/// Where this program lies, whatever name it was called by.
private func executablePath() -> String? {
  let path = String(unsafeUninitializedCapacity: 4096) { buffer in
    buffer.withMemoryRebound(to: CChar.self) { bytes in
      bytes.baseAddress.map { max(0, readlink("/proc/self/exe", $0, bytes.count)) } ?? 0
    }
  }
  return path.isEmpty ? startedPath() : path
}

/// The path this program was started by, without links: what there is to go by without /proc.
private func startedPath() -> String? {
  guard let path = cargs_path(), let real = realpath(path, nil) else { return nil }
  defer { free(real) }
  return String(cString: real)
}

/// The kernel and the distribution, as they name themselves.
private func systemVersion() -> String {
  var name = utsname()
  uname(&name)
  func text<Field>(_ field: Field) -> String {
    withUnsafeBytes(of: field) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
  let release = (try? FileClient.live.read("/etc/os-release", 1 << 16)) ?? []
  let distribution = String(decoding: release, as: UTF8.self).split(separator: "\n")
    .first { $0.hasPrefix("PRETTY_NAME=") }
    .map { $0.dropFirst("PRETTY_NAME=".count).filter { $0 != "\"" } }
  return
    ([text(name.sysname), text(name.release), text(name.machine)]
    + (distribution.map { ["(\($0))"] } ?? [])).joined(separator: " ")
}
