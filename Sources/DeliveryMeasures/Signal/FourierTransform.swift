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
    var size = 4
    var bits = 2
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
    cosines.withUnsafeBufferPointer { cosines in
      sines.withUnsafeBufferPointer { sines in
        var (half, factors) = (size / 2, 0)
        while half >= 1 {
          for block in stride(from: 0, to: size, by: 2 * half) {
            for index in 0..<half {
              let (upper, lower) = (block + index, block + index + half)
              let (re, im) = (real[upper] - real[lower], imaginary[upper] - imaginary[lower])
              real[upper] += real[lower]
              imaginary[upper] += imaginary[lower]
              let (c, s) = (cosines[factors + index], sines[factors + index])
              real[lower] = re * c - im * s
              imaginary[lower] = re * s + im * c
            }
          }
          factors += half
          half /= 2
        }
      }
    }
  }

  /// From frequencies in that order to times, without dividing by the length.
  func backward(
    _ real: UnsafeMutableBufferPointer<Float>, _ imaginary: UnsafeMutableBufferPointer<Float>
  ) {
    cosines.withUnsafeBufferPointer { cosines in
      sines.withUnsafeBufferPointer { sines in
        var (half, factors) = (1, size - 2)
        while half < size {
          for block in stride(from: 0, to: size, by: 2 * half) {
            for index in 0..<half {
              let (upper, lower) = (block + index, block + index + half)
              let (c, s) = (cosines[factors + index], sines[factors + index])
              let re = real[lower] * c - imaginary[lower] * s
              let im = real[lower] * s + imaginary[lower] * c
              real[lower] = real[upper] - re
              imaginary[lower] = imaginary[upper] - im
              real[upper] += re
              imaginary[upper] += im
            }
          }
          half *= 2
          factors -= half
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
