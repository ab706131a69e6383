import Glibc

/// The path of a program that was built along with the tests.
package func builtProduct(_ name: String) -> String {
  let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? ownExecutable()
  let directory = bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast()
  return directory.joined(separator: "/") + "/" + name
}

private func ownExecutable() -> String {
  var bytes = [CChar](repeating: 0, count: 4096)
  let count = readlink("/proc/self/exe", &bytes, bytes.count)
  return String(decoding: bytes.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
}
