import Foundation

/// A complex Fourier transform whose length is a power of two, with its factors and places worked out once.
///
/// Forward it decimates in frequency and backward in time, so that nothing need be put in order between.
struct FourierTransform {
  /// How many samples it transforms.
  let size: Int
  /// The factors of every stage, one stage behind the other, so that each reads its own in a row.
  private let cosines: [Float]
  private let sines: [Float]
  /// Where the mirrored frequency of each lies, both in the order in which the transform leaves them.
  private let mirrors: [Int32]

  /// A transform of at least so many samples.
  init(atLeast samples: Int) {
    var size = 16
    var bits = 4
    while size < samples {
      size *= 2
      bits += 1
    }
    self.size = size
    var (cosines, sines): ([Float], [Float]) = ([], [])
    var half = size / 2
    while half >= 1 {
      for index in 0..<half {
        cosines.append(Float(cos(.pi * Double(index) / Double(half))))
        sines.append(Float(-sin(.pi * Double(index) / Double(half))))
      }
      half /= 2
    }
    self.cosines = cosines
    self.sines = sines
    let reversed = { (value: Int) in
      (0..<bits).reduce(0) { $0 | (value >> $1 & 1) << (bits - 1 - $1) }
    }
    mirrors = (0..<size).map { Int32(reversed((size - reversed($0)) % size)) }
  }

  /// From times to frequencies, which it leaves in an order of its own.
  func forward(
    _ real: UnsafeMutableBufferPointer<Float>, _ imaginary: UnsafeMutableBufferPointer<Float>
  ) {
    var (half, factors) = (size / 2, 0)
    while half >= 8 {
      stage(.forward, half, factors, real, imaginary, SIMD8<Float>.self)
      factors += half
      half /= 2
    }
    stage(.forward, half, factors, real, imaginary, SIMD4<Float>.self)
    // The last two stages together: their factors are 1 and -i.
    for at in stride(from: 0, to: size, by: 4) {
      let (a, b) = (real[at] + real[at + 2], imaginary[at] + imaginary[at + 2])
      let (c, d) = (real[at] - real[at + 2], imaginary[at] - imaginary[at + 2])
      let (e, f) = (real[at + 1] + real[at + 3], imaginary[at + 1] + imaginary[at + 3])
      let (g, h) = (imaginary[at + 1] - imaginary[at + 3], real[at + 3] - real[at + 1])
      (real[at], imaginary[at]) = (a + e, b + f)
      (real[at + 1], imaginary[at + 1]) = (a - e, b - f)
      (real[at + 2], imaginary[at + 2]) = (c + g, d + h)
      (real[at + 3], imaginary[at + 3]) = (c - g, d - h)
    }
  }

  /// From frequencies in that order to times, without dividing by the length; what it is used for is the same
  /// from both ends, so that it turns the same way.
  func backward(
    _ real: UnsafeMutableBufferPointer<Float>, _ imaginary: UnsafeMutableBufferPointer<Float>
  ) {
    for at in stride(from: 0, to: size, by: 4) {
      let (a, b) = (real[at] + real[at + 1], imaginary[at] + imaginary[at + 1])
      let (c, d) = (real[at] - real[at + 1], imaginary[at] - imaginary[at + 1])
      let (e, f) = (real[at + 2] + real[at + 3], imaginary[at + 2] + imaginary[at + 3])
      let (g, h) = (imaginary[at + 2] - imaginary[at + 3], real[at + 3] - real[at + 2])
      (real[at], imaginary[at]) = (a + e, b + f)
      (real[at + 2], imaginary[at + 2]) = (a - e, b - f)
      (real[at + 1], imaginary[at + 1]) = (c + g, d + h)
      (real[at + 3], imaginary[at + 3]) = (c - g, d - h)
    }
    var (half, factors) = (4, size - 8)
    stage(.backward, half, factors, real, imaginary, SIMD4<Float>.self)
    while half < size / 2 {
      half *= 2
      factors -= half
      stage(.backward, half, factors, real, imaginary, SIMD8<Float>.self)
    }
  }

  private enum Direction {
    case forward
    case backward
  }

  /// Takes what is half a block apart through a stage, as many at once as a vector holds.
  @inline(__always) private func stage<Vector: SIMD>(
    _ direction: Direction, _ half: Int, _ factors: Int,
    _ real: UnsafeMutableBufferPointer<Float>, _ imaginary: UnsafeMutableBufferPointer<Float>,
    _: Vector.Type
  ) where Vector.Scalar == Float, Vector: BitwiseCopyable {
    let (re, im) = (UnsafeMutableRawBufferPointer(real), UnsafeMutableRawBufferPointer(imaginary))
    let width = MemoryLayout<Float>.stride
    cosines.withUnsafeBytes { cosines in
      sines.withUnsafeBytes { sines in
        for block in stride(from: 0, to: size, by: 2 * half) {
          for index in stride(from: 0, to: half, by: Vector.scalarCount) {
            let first = (block + index) * width
            let second = first + half * width
            let upperRe = re.loadUnaligned(fromByteOffset: first, as: Vector.self)
            let upperIm = im.loadUnaligned(fromByteOffset: first, as: Vector.self)
            var lowerRe = re.loadUnaligned(fromByteOffset: second, as: Vector.self)
            var lowerIm = im.loadUnaligned(fromByteOffset: second, as: Vector.self)
            let place = (factors + index) * width
            let cosine = cosines.loadUnaligned(fromByteOffset: place, as: Vector.self)
            let sine = sines.loadUnaligned(fromByteOffset: place, as: Vector.self)
            if direction == .backward {
              (lowerRe, lowerIm) = (
                lowerRe * cosine - lowerIm * sine, lowerRe * sine + lowerIm * cosine
              )
            }
            re.storeBytes(of: upperRe + lowerRe, toByteOffset: first, as: Vector.self)
            im.storeBytes(of: upperIm + lowerIm, toByteOffset: first, as: Vector.self)
            (lowerRe, lowerIm) = (upperRe - lowerRe, upperIm - lowerIm)
            if direction == .forward {
              (lowerRe, lowerIm) = (
                lowerRe * cosine - lowerIm * sine, lowerRe * sine + lowerIm * cosine
              )
            }
            re.storeBytes(of: lowerRe, toByteOffset: second, as: Vector.self)
            im.storeBytes(of: lowerIm, toByteOffset: second, as: Vector.self)
          }
        }
      }
    }
  }

  /// The power of the first signal into the real parts, that of the second into the imaginary ones.
  func square(
    _ real: UnsafeMutableBufferPointer<Float>, _ imaginary: UnsafeMutableBufferPointer<Float>
  ) {
    mirrors.withUnsafeBufferPointer { mirrors in
      for index in 0..<size {
        let mirror = Int(mirrors[index])
        guard mirror >= index else { continue }
        let (a, b, c, d) = (real[index], imaginary[index], real[mirror], imaginary[mirror])
        let first = (a + c) * (a + c) + (b - d) * (b - d)
        let second = (a - c) * (a - c) + (b + d) * (b + d)
        (real[index], imaginary[index]) = (first, second)
        (real[mirror], imaginary[mirror]) = (first, second)
      }
    }
  }
}
