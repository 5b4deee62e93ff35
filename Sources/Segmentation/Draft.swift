/// A text to be analysed: the bytes exactly as they were read.
///
/// All offsets in this package are UTF-8 bytes from the start of these bytes, whatever they are: with a byte order mark,
/// any kind of line end, or bytes that are not UTF-8.
public struct Draft: Sendable {
  /// The bytes as read.
  public let bytes: [UInt8]

  /// Makes a draft of bytes.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// Makes a draft of a string.
  public init(_ text: String) { bytes = Array(text.utf8) }

  /// The bytes of a range as text; ill-formed bytes become U+FFFD.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The scalars of a range and the bytes each takes; an ill-formed byte is U+FFFD.
  package func scalars(in range: Range<Int>) -> [(scalar: Unicode.Scalar, length: Int)] {
    bytes.withUnsafeBufferPointer { bytes in
      var result: [(scalar: Unicode.Scalar, length: Int)] = []
      var index = range.lowerBound
      while index < range.upperBound {
        let (value, length) = UTF8Sequence.scalar(at: index, in: bytes)
        result.append((Unicode.Scalar(value) ?? "\u{FFFD}", length))
        index += length
      }
      return result
    }
  }

  /// Where the first byte lies that is not well-formed UTF-8, or nil if there is none.
  public var firstIllFormedOffset: Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
          index += 1
          continue
        }
        let length = UTF8Sequence.length(at: index, in: bytes)
        if length == 0 { return index }
        index += length
      }
      return nil
    }
  }
}

/// Reads single UTF-8 sequences out of bytes that may be ill-formed.
enum UTF8Sequence {
  /// The length of the well-formed sequence at an index, or 0 if there is none (Unicode table 3-7).
  static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    func follows(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      index + offset < bytes.count && bytes[index + offset] >= low && bytes[index + offset] <= high
    }
    switch first {
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0: return follows(1, 0xA0) && follows(2) ? 3 : 0
    case 0xED: return follows(1, 0x80, 0x9F) && follows(2) ? 3 : 0
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
    case 0xF0: return follows(1, 0x90) && follows(2) && follows(3) ? 4 : 0
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
    case 0xF4: return follows(1, 0x80, 0x8F) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
  }

  /// The scalar at an index and its length; an ill-formed byte is U+FFFD of length 1.
  static func scalar(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    switch length(at: index, in: bytes) {
    case 1: return (first, 1)
    case 2: return ((first & 0x1F) << 6 | UInt32(bytes[index + 1]) & 0x3F, 2)
    case 3:
      return (
        (first & 0x0F) << 12 | (UInt32(bytes[index + 1]) & 0x3F) << 6 | UInt32(bytes[index + 2]) & 0x3F, 3
      )
    case 4:
      let high = (first & 0x07) << 18 | (UInt32(bytes[index + 1]) & 0x3F) << 12
      return (high | (UInt32(bytes[index + 2]) & 0x3F) << 6 | UInt32(bytes[index + 3]) & 0x3F, 4)
    default: return (0xFFFD, 1)
    }
  }
}
