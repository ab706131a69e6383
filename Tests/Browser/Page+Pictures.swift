import Foundation
import TestSupport

extension Page {
  /// Writes what the window shows as a PNG, or all of the page.
  ///
  /// - Throws: `Browser.Failure`, or what the file system says.
  package func screenshot(to path: String, wholePage: Bool = false) throws {
    let picture = try call(
      "Page.captureScreenshot", ["format": "png", "captureBeyondViewport": .bool(wholePage)])
    try write(picture["data"], to: path)
  }

  /// Prints the page on A4 into a PDF.
  ///
  /// - Throws: `Browser.Failure`, or what the file system says.
  package func print(to path: String) throws {
    let document = try call(
      "Page.printToPDF",
      [
        "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true,
        "printBackground": false,
      ])
    try write(document["data"], to: path)
  }

  private func write(_ data: JSONValue, to path: String) throws {
    guard let data = data.text.flatMap({ Data(base64Encoded: $0) }) else {
      throw Browser.Failure(description: "no picture for \(path)")
    }
    try data.write(to: URL(filePath: path))
  }
}
