/// Turns ICU's word boundaries into words and marks.
struct WordReader {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The word between two boundaries, or nil for white space. The status is ICU's divided by 100: 0 for marks and
  /// spaces, 1 for numbers, more for letters.
  func word(from start: Int, to end: Int, status: UInt8) -> Word? {
    let first = bytes[start]
    let followsSpace = start == 0 || bytes[start - 1] <= 0x20
    if status >= 2 || (status == 1 && first < 0x80) {
      return Word(
        start: Int32(start), end: Int32(end), kind: status == 1 ? .number : .letters,
        isCapitalized: isCapital(at: start), isAllCapitals: isAllCapitals(start..<end),
        followsSpace: followsSpace)
    }
    guard let kind = markKind(from: start, to: end, followsSpace: followsSpace) else { return nil }
    return Word(
      start: Int32(start), end: Int32(end), kind: kind, isCapitalized: false, isAllCapitals: false,
      followsSpace: followsSpace)
  }

  private func isAllCapitals(_ range: Range<Int>) -> Bool {
    guard range.count > 1 else { return false }
    return bytes[range].allSatisfy { ($0 >= 0x41 && $0 <= 0x5A) || $0 == 0x27 || $0 >= 0x80 }
  }

  private func isCapital(at index: Int) -> Bool {
    let first = bytes[index]
    if first < 0x80 { return first >= 0x41 && first <= 0x5A }
    let scalar = UTF8Sequence.scalar(at: index, in: bytes)
    return Unicode.Scalar(scalar.value)?.properties.isUppercase ?? false
  }

  private func markKind(from start: Int, to end: Int, followsSpace: Bool) -> Word.Kind? {
    let first = bytes[start]
    if first >= 0x80 { return wideMarkKind(at: start) }
    switch first {
    case 0x2E, 0x21, 0x3F: return .terminator
    case 0x2C, 0x3B, 0x3A, 0x28, 0x29, 0x5B, 0x5D: return .clauseMark
    case 0x22: return .quote
    case 0x2D:
      // A hyphen inside a word joins; one after a space, or two together, are a dash.
      let isDash = followsSpace || (start > 0 && bytes[start - 1] == 0x2D)
      return isDash ? .clauseMark : .other
    case 0...0x20, 0x7F: return nil
    default: return .other
    }
  }

  private func wideMarkKind(at start: Int) -> Word.Kind? {
    let scalar = UTF8Sequence.scalar(at: start, in: bytes).value
    switch scalar {
    case 0x2026, 0x3002, 0xFF01, 0xFF1F: return .terminator
    case 0x2013, 0x2014, 0x2015, 0xFF0C, 0x3001: return .clauseMark
    case 0x201C, 0x201E, 0x00AB, 0x2018: return .opensQuote
    case 0x201D, 0x00BB: return .closesQuote
    case 0x2019: return .other
    case 0xA0, 0x85, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF: return nil
    default: return ICU.isPictograph(scalar) ? .pictograph : .other
    }
  }
}
