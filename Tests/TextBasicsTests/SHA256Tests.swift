import Foundation
import TestSupport
import Testing
import TextBasics

@Suite(.timed) struct SHA256Tests {
  // The examples of FIPS 180-2, appendix B, and of the NIST test vectors for the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `the published examples`(message: String, digest: String) {
    #expect(SHA256.hexadecimal(of: Array(message.utf8)) == digest)
  }

  // Made with sha256sum; the lengths around the ends of a block and of its padding.
  @Test(arguments: [
    (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
    (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    (65, "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"),
  ])
  func `lengths at which the padding changes`(length: Int, digest: String) {
    #expect(SHA256.hexadecimal(of: [UInt8](repeating: 0x61, count: length)) == digest)
  }

  @Test func `the bytes are those of the hexadecimal digits`() {
    let bytes = Array("abc".utf8)
    let digits = SHA256.digest(of: bytes).map { String(format: "%02x", $0) }.joined()
    #expect(digits == SHA256.hexadecimal(of: bytes))
  }
}
