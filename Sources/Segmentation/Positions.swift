/// A place in a draft, in all the units that tools ask for.
public struct Position: Sendable, Equatable {
  /// UTF-8 bytes from the start of the input as read.
  public let offset: Int
  /// The line, 1-based; lines end at LF, CR or CRLF.
  public let line: Int
  /// The column, 1-based, in user-perceived characters; a byte order mark is none.
  public let column: Int
  /// UTF-16 code units from the start of the input, 0-based.
  public let utf16: Int
}

/// Computes positions for ascending or repeated offsets of one draft.
public struct PositionIndex: Sendable {
  private let draft: Draft
  private let lines: [Int]

  /// Makes an index of a draft.
  public init(_ draft: Draft) {
    self.draft = draft
    lines = draft.bytes.withUnsafeBufferPointer { bytes in
      let lines = Line.split(bytes)
      guard let last = lines.last, last.next > last.end, last.next == bytes.count else {
        return lines.map(\.start)
      }
      let endsInLineEnd = bytes[bytes.count - 1] == 0x0A || bytes[bytes.count - 1] == 0x0D
      return lines.map(\.start) + (endsInLineEnd ? [bytes.count] : [])
    }
  }

  /// The position of a byte offset.
  public func position(of offset: Int) -> Position {
    let line = lines.isEmpty ? 0 : lineIndex(of: offset)
    var start = lines.isEmpty ? 0 : lines[line]
    let utf16 = utf16Length(0..<offset)
    if start == 0, offset >= 3, draft.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    return Position(offset: offset, line: line + 1, column: draft.text(start..<offset).count + 1, utf16: utf16)
  }

  /// The bytes of a line, without its line end.
  /// - Parameter number: The line, 1-based.
  public func lineRange(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= lines.count else { return 0..<0 }
    let start = lines[number - 1]
    var end = number < lines.count ? lines[number] : draft.bytes.count
    while end > start, draft.bytes[end - 1] == 0x0A || draft.bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func utf16Length(_ range: Range<Int>) -> Int {
    draft.bytes.withUnsafeBufferPointer { bytes in
      var index = range.lowerBound
      var length = 0
      while index < range.upperBound {
        let scalar = UTF8Sequence.scalar(at: index, in: bytes)
        length += scalar.value >= 0x10000 ? 2 : 1
        index += scalar.length
      }
      return length
    }
  }
}
