extension LexiconTable {
  // The places of a record's numbers. A string takes two: place and length.
  private enum Field {
    static let kind = 0
    static let severity = 1
    static let step = 2
    static let required = 3
    static let forbidden = 4
    static let tolerated = 5
    static let line = 6
    static let flagsBegin = 7
    static let passesBegin = 8
    static let examplesEnd = 9
    static let strings = 10
    static let count = 22
  }

  /// How many entries the lexicon holds.
  package var entryCount: Int { entryRecords.count / Field.count }

  mutating func addEntry(_ entry: Entry) {
    let kind: UInt32 =
      switch entry.kind {
      case .fault(let category): UInt32(FaultCategory.allCases.firstIndex(of: category) ?? 0)
      case .strength(let element): 100 + UInt32(ApologyElement.allCases.firstIndex(of: element) ?? 0)
      case .frame: 200
      }
    let severity = UInt32(Severity.allCases.firstIndex(of: entry.severity) ?? 0)
    var record = [
      kind, severity, UInt32(entry.step), entry.required.bits, entry.forbidden.bits, entry.tolerated.bits,
      UInt32(entry.line), UInt32(examples.count / 3),
    ]
    addExamples(entry.flags)
    record.append(UInt32(examples.count / 3))
    addExamples(entry.passes)
    record.append(UInt32(examples.count / 3))
    let strings = [
      entry.id, entry.message, entry.suggestion, entry.source, entry.detector ?? "", entry.file,
    ]
    for string in strings {
      let (place, length) = addText(string)
      record += [place, length]
    }
    entryRecords += record
  }

  private mutating func addExamples(_ list: [Example]) {
    for example in list {
      let (place, length) = addText(example.text)
      examples += [place, length, UInt32(example.line)]
    }
  }

  private func number(_ entry: Int, _ field: Int) -> UInt32 { entryRecords[entry * Field.count + field] }

  private func string(_ entry: Int, _ index: Int) -> String {
    string(number(entry, Field.strings + index * 2), number(entry, Field.strings + index * 2 + 1))
  }

  private func exampleList(_ range: Range<UInt32>) -> [Example] {
    range.map { index in
      let base = Int(index) * 3
      return Example(text: string(examples[base], examples[base + 1]), line: Int(examples[base + 2]))
    }
  }

  /// What an entry recognises.
  package func kind(of entry: Int) -> EntryKind {
    let number = Int(number(entry, Field.kind))
    return switch number {
    case 0..<100: .fault(FaultCategory.allCases[number])
    case 100..<200: .strength(ApologyElement.allCases[number - 100])
    default: .frame
    }
  }

  /// How much a finding of the entry weighs.
  package func severity(of entry: Int) -> Severity { Severity.allCases[Int(number(entry, Field.severity))] }
  /// The frames the entry needs.
  package func required(of entry: Int) -> FrameSet { FrameSet(bits: number(entry, Field.required)) }
  /// The frames that silence the entry.
  package func forbidden(of entry: Int) -> FrameSet { FrameSet(bits: number(entry, Field.forbidden)) }
  /// The frames that silence others of its kind but not the entry.
  package func tolerated(of entry: Int) -> FrameSet { FrameSet(bits: number(entry, Field.tolerated)) }
  /// The entry's name.
  package func id(of entry: Int) -> String { string(entry, 0) }

  /// A whole entry, with its texts and examples.
  package func entry(_ index: Int) -> Entry {
    let detector = string(index, 4)
    return Entry(
      id: id(of: index), kind: kind(of: index), severity: severity(of: index),
      step: Int(number(index, Field.step)), message: string(index, 1), suggestion: string(index, 2),
      source: string(index, 3), detector: detector.isEmpty ? nil : detector,
      required: required(of: index), forbidden: forbidden(of: index), tolerated: tolerated(of: index),
      flags: exampleList(number(index, Field.flagsBegin)..<number(index, Field.passesBegin)),
      passes: exampleList(number(index, Field.passesBegin)..<number(index, Field.examplesEnd)),
      file: string(index, 5), line: Int(number(index, Field.line)))
  }

  /// The entries that a detector in code decides, with its name.
  package var detectorEntries: [(entry: Int, name: String)] {
    (0..<entryCount).compactMap { entry in
      number(entry, Field.strings + 9) > 0 ? (entry, string(entry, 4)) : nil
    }
  }

  /// The role of a pattern.
  package func role(of pattern: Int) -> PatternRole { PatternRole(rawValue: patternRoles[pattern]) ?? .match }
  /// The entry of a pattern.
  package func entry(of pattern: Int) -> Int { Int(patternEntries[pattern]) }
}

extension LexiconTable {
  /// The patterns of an entry that state conditions. Patterns stand in the order of their entries.
  package func conditionPatterns(of entry: Int) -> [Int] {
    var low = 0
    var high = patternEntries.count
    while low < high {
      let middle = (low + high) / 2
      if Int(patternEntries[middle]) < entry { low = middle + 1 } else { high = middle }
    }
    var patterns: [Int] = []
    while low < patternEntries.count, Int(patternEntries[low]) == entry {
      if patternRoles[low] != PatternRole.match.rawValue { patterns.append(low) }
      low += 1
    }
    return patterns
  }
}
