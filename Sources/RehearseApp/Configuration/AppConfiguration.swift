import BankReading

extension App {
  /// What the user's configuration file settles; everything as usual where there is none.
  ///
  /// A file with an error in it stops the command: what should have been left out must not be told
  /// because of a typing mistake.
  ///
  /// - Throws: ``CommandError/badFiles(_:)`` with every problem, or ``CommandError/file(_:)``.
  func configuration() throws -> Configuration {
    let path = places.configuration
    guard environment.files.kind(path) != .nothing else { return Configuration() }
    let bytes: [UInt8]
    do {
      bytes = try environment.files.read(path, ConfigurationReader.mostBytes)
    } catch let error as FileError {
      throw CommandError.file(error)
    }
    let report = ConfigurationReader.read(bytes, file: path)
    guard let configuration = report.value else { throw CommandError.badFiles(report.problems) }
    return configuration
  }
}
