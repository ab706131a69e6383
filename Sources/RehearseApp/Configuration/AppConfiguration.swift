import BankReading

extension App {
  /// Whether the configuration wants everything said in words. One that cannot be read does not say; the command that
  /// needs it tells what is wrong.
  package var isPlainByConfiguration: Bool { (try? configuration())?.isPlain ?? false }

  /// What the user's configuration file settles; everything as usual where there is none.
  ///
  /// A file with an error in it stops the command: what should have been left out must not be told
  /// because of a typing mistake.
  ///
  /// - Throws: ``CommandError/badFiles(_:)`` with every problem, or ``CommandError/file(_:)``.
  func configuration() throws -> Configuration {
    try configuration(orUsual: Configuration(), ConfigurationReader.read)
  }

  /// What the file sets, key by key; nothing where there is none.
  ///
  /// - Throws: As ``configuration()`` does.
  func configurationContents() throws -> ConfigurationReader.Contents {
    try configuration(orUsual: [:], ConfigurationReader.contents)
  }

  /// The bytes of the file.
  ///
  /// - Throws: ``CommandError/file(_:)``.
  func configurationBytes() throws -> [UInt8] {
    do {
      return try environment.files.read(places.configuration, ConfigurationReader.mostBytes)
    } catch let error as FileError {
      throw CommandError.file(error)
    }
  }

  private func configuration<Value>(
    orUsual usual: Value, _ read: ([UInt8], String) -> Report<Value>
  ) throws -> Value {
    let bytes: [UInt8]
    do {
      bytes = try configurationBytes()
    } catch CommandError.file(.missing) {
      return usual
    }
    let report = read(bytes, places.configuration)
    guard let value = report.value else { throw CommandError.badFiles(report.problems) }
    return value
  }
}
