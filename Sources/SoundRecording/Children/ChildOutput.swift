import Glibc

/// What a program writes, for as long as it has.
package enum ChildOutput {
  /// The output, as far as it came, and how the program ended.
  case ended([UInt8], Child.End)
  /// `reason` is the system's word for it.
  case cannotStart(reason: String)
  /// It wrote more than it may.
  case tooLong
  case tooSlow
  case cancelled

  /// Runs a program until it ends, or has written too much or taken too long: then it is ended with all its children.
  /// What it writes about errors is read as well where that is wanted.
  package static func read(
    _ words: [String], limit: Int, seconds: Double, withErrors: Bool = false,
    isCancelled: () -> Bool = { false }
  ) -> ChildOutput {
    let pipe: SoundPipe
    let child: Child
    do throws(SoundError) {
      pipe = try SoundPipe()
    } catch { return .cannotStart(reason: "\(error)") }
    defer { close(pipe.reading) }
    do throws(SoundError) {
      defer { close(pipe.writing) }
      child = try Child(
        words, output: pipe.writing, errors: withErrors ? pipe.writing : nil)
    } catch {
      if case .cannotStart(_, let reason) = error { return .cannotStart(reason: reason) }
      return .cannotStart(reason: "\(error)")
    }
    defer { child.stop() }
    let deadline = Moments.seconds() + seconds
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    var isOpen = true
    while isOpen || child.end == nil {
      if isCancelled() { return .cancelled }
      let left = deadline - Moments.seconds()
      guard left > 0 else { return .tooSlow }
      guard isOpen else {
        Moments.rest(0.005)
        continue
      }
      var source = pollfd(fd: pipe.reading, events: Int16(POLLIN), revents: 0)
      guard poll(&source, 1, Int32(min(0.1, left) * 1000) + 1) > 0 else { continue }
      let count = Glibc.read(pipe.reading, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      isOpen = count > 0
      if count > 0 { output += buffer[..<count] }
      if output.count > limit { return .tooLong }
    }
    return child.end.map { .ended(output, $0) } ?? .cancelled
  }
}
