import Foundation
import InterviewCore
import TestSupport
import Testing
import TranscriptStorage

// One after the other, as the umask belongs to the whole process.
@Suite(.serialized, .timed) struct PermissionTests {
  private let home: TestHome

  init() throws { home = try TestHome() }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  @Test(arguments: [0o000, 0o022, 0o777])
  func `only the owner may look into the store, whatever the umask`(mask: Int) throws {
    let path = home.file("new/deep/rehearse.sqlite")
    let before = umask(mode_t(mask))
    let opened = Result { try TranscriptDatabase(path: path) }
    umask(before)
    let database = try opened.get()
    _ = try database.keepStepwise(.answering("private"), .any)

    for suffix in ["", "-wal", "-shm"] { #expect(try mode(path + suffix) == 0o600) }
    for directory in ["new", "new/deep"] { #expect(try mode(home.file(directory)) == 0o700) }
  }

  @Test func `a store that others could read is closed to them`() throws {
    let path = home.file("rehearse.sqlite")
    let first = try TranscriptDatabase(path: path)
    _ = try first.keepStepwise(.answering("private"), .any)
    for suffix in ["", "-wal", "-shm"] { #expect(chmod(path + suffix, 0o644) == 0) }

    _ = try TranscriptDatabase(path: path)

    for suffix in ["", "-wal", "-shm"] { #expect(try mode(path + suffix) == 0o600) }
  }

  @Test func `a store made behind a link is closed to others`() throws {
    let (link, path) = (home.file("link.sqlite"), home.file("real.sqlite"))
    #expect(symlink(path, link) == 0)
    let database = try TranscriptDatabase(path: link)
    _ = try database.begin(.answering("private"), plan: .any)
    for suffix in ["", "-wal", "-shm"] { #expect(try mode(path + suffix) == 0o600) }
  }

  @Test func `a directory that was there keeps its permissions`() throws {
    #expect(chmod(home.path, 0o755) == 0)
    _ = try TranscriptDatabase(path: home.file("rehearse.sqlite"))
    #expect(try mode(home.path) == 0o755)
  }
}
