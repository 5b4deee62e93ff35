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

  /// Makes a position.
  public init(offset: Int, line: Int, column: Int, utf16: Int) {
    self.offset = offset
    self.line = line
    self.column = column
    self.utf16 = utf16
  }
}

/// Computes positions of ascending offsets in one pass over a draft.
public struct PositionCursor: Sendable {
  private let draft: Draft
  private var place = Position(offset: 0, line: 1, column: 1, utf16: 0)

  /// Makes a cursor at the start of a draft.
  public init(_ draft: Draft) { self.draft = draft }

  /// Moves to a byte offset and tells its position. Going back starts again at the beginning.
  public mutating func move(to offset: Int) -> Position {
    if offset < place.offset { place = Position(offset: 0, line: 1, column: 1, utf16: 0) }
    place = ahead(offset)
    return place
  }

  /// The position of an offset at or after the cursor, which stays where it is.
  public func ahead(_ offset: Int) -> Position {
    draft.bytes.withUnsafeBufferPointer { bytes in
      var line = place.line
      var lineStart: Int?
      var utf16 = place.utf16
      var index = place.offset
      while index < offset {
        let byte = bytes[index]
        if byte < 0x80 {
          let endsLine = byte == 0x0A || (byte == 0x0D && (index + 1 >= bytes.count || bytes[index + 1] != 0x0A))
          index += 1
          utf16 += 1
          if endsLine { (line, lineStart) = (line + 1, index) }
        } else {
          let (value, length) = UTF8Sequence.scalar(at: index, in: bytes)
          utf16 += value >= 0x10000 ? 2 : 1
          index += length
        }
      }
      let base = lineStart == nil ? place.column : 1
      let column = base + characters(from: lineStart ?? place.offset, to: offset, in: bytes)
      return Position(offset: offset, line: line, column: column, utf16: utf16)
    }
  }

  /// User-perceived characters between two offsets of a line; a byte order mark is none.
  private func characters(from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var start = start
    if start == 0, end >= 3, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    let slice = bytes[start..<max(start, end)]
    if slice.allSatisfy({ $0 < 0x80 }) { return slice.count }
    return String(decoding: slice, as: UTF8.self).count
  }
}

/// The lines of a draft by number.
public struct LineIndex: Sendable {
  private let draft: Draft
  private let starts: [Int]

  /// Makes an index of a draft.
  public init(_ draft: Draft) {
    self.draft = draft
    starts = draft.bytes.withUnsafeBufferPointer { Line.split($0).map(\.start) }
  }

  /// The bytes of a line, without its line end; lines are counted from 1, and a line that is not there is empty.
  public func range(ofLine number: Int) -> Range<Int> {
    guard number >= 1, number <= starts.count else { return 0..<0 }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] : draft.bytes.count
    while end > start, draft.bytes[end - 1] == 0x0A || draft.bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }
}
