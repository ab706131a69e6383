/// The disk, as much of it as the program uses. Every closure throws ``FileError``.
package struct FileClient: Sendable {
  /// The bytes of a file of at most so many; a larger one is refused.
  package var read: @Sendable (_ path: String, _ limit: Int) throws -> [UInt8]
  /// Writes a file whole or not at all (beside it, then renamed), readable by its owner alone.
  package var write: @Sendable (_ text: String, _ path: String) throws -> Void
  /// Writes a file in the same way, part by part, as the body hands them over.
  package var writeParts:
    @Sendable (_ path: String, _ body: ((String) throws -> Void) throws -> Void) throws -> Void
  /// Adds a text at the end of a file that is there, and waits until the disk has it where it is to be durable.
  package var append: @Sendable (_ text: String, _ path: String, _ isDurable: Bool) throws -> Void
  /// Reads a file line by line, each of at most so many bytes and without its end; an empty last line is
  /// none. Lines are numbered from 1.
  package var readLines:
    @Sendable (_ path: String, _ limit: Int, _ line: (Int, [UInt8]) throws -> Void) throws -> Void
  /// Removes a file; one that does not exist is no error.
  package var remove: @Sendable (_ path: String) throws -> Void
  /// Removes a file, or a directory with all that is in it; links are removed and not followed. One that does not
  /// exist is no error.
  package var removeTree: @Sendable (_ path: String) throws -> Void
  /// The names in a directory, sorted; empty where there is none.
  package var list: @Sendable (_ path: String) -> [String]
  /// What stands at a path.
  package var kind: @Sendable (_ path: String) -> Kind
  /// Whether two paths lead to the same file or directory, by whatever names; false where one leads to none.
  package var isSame: @Sendable (_ path: String, _ other: String) -> Bool
  /// Makes a directory that its owner alone can enter, with those above it.
  package var makeDirectory: @Sendable (_ path: String) throws -> Void
  /// How many bytes a file has; nil where there is none.
  package var size: @Sendable (_ path: String) -> Int?
  /// Copies a file's bytes into a new one that its owner alone can read; an existing one is not touched.
  package var copy: @Sendable (_ path: String, _ copy: String) throws -> Void
  /// How many bytes find room on the disk of a directory; nil where nobody can tell.
  package var room: @Sendable (_ path: String) -> Int?
  /// Runs a body while no other process runs one for the same directory.
  package var alone: @Sendable (_ directory: String, _ body: () throws -> Void) throws -> Void

  /// Creates a client from its operations.
  package init(
    read: @escaping @Sendable (String, Int) throws -> [UInt8],
    write: @escaping @Sendable (String, String) throws -> Void,
    writeParts:
      @escaping @Sendable (String, ((String) throws -> Void) throws -> Void) throws -> Void,
    append: @escaping @Sendable (String, String, Bool) throws -> Void,
    readLines: @escaping @Sendable (String, Int, (Int, [UInt8]) throws -> Void) throws -> Void,
    remove: @escaping @Sendable (String) throws -> Void,
    removeTree: @escaping @Sendable (String) throws -> Void,
    list: @escaping @Sendable (String) -> [String],
    kind: @escaping @Sendable (String) -> Kind,
    isSame: @escaping @Sendable (String, String) -> Bool,
    makeDirectory: @escaping @Sendable (String) throws -> Void,
    size: @escaping @Sendable (String) -> Int?,
    copy: @escaping @Sendable (String, String) throws -> Void,
    room: @escaping @Sendable (String) -> Int?,
    alone: @escaping @Sendable (String, () throws -> Void) throws -> Void = { try $1() }
  ) {
    self.read = read
    self.write = write
    self.writeParts = writeParts
    self.append = append
    self.readLines = readLines
    self.remove = remove
    self.removeTree = removeTree
    self.list = list
    self.kind = kind
    self.isSame = isSame
    self.makeDirectory = makeDirectory
    self.size = size
    self.copy = copy
    self.room = room
    self.alone = alone
  }

  /// What can stand at a path.
  package enum Kind: Equatable, Sendable {
    case nothing
    case file
    case directory
    /// A device, a pipe, a socket.
    case other
  }
}

/// Why a file could not be used.
package enum FileError: Error, Equatable, Sendable {
  /// There is no such file or directory.
  case missing(path: String)
  /// A directory stands where a file was wanted.
  case isDirectory(path: String)
  /// The user may not.
  case notPermitted(path: String)
  /// The file holds more bytes than are read.
  case tooLarge(path: String, limit: Int)
  /// It cannot be made or written; `reason` is the system's word for it.
  case cannotWrite(path: String, reason: String)
  /// It cannot be read.
  case cannotRead(path: String, reason: String)
}
