extension GoldFigures {
  /// Spearman's rank correlation of score and quality; nil with fewer than three drafts or no variation.
  public var spearman: Double? {
    guard scores.count >= 3 else { return nil }
    let left = Self.ranks(scores.map { Double($0.score) })
    let right = Self.ranks(scores.map { Double($0.quality) })
    let leftMean = left.reduce(0, +) / Double(left.count)
    let rightMean = right.reduce(0, +) / Double(right.count)
    var product = 0.0
    var leftSquares = 0.0
    var rightSquares = 0.0
    for (a, b) in zip(left, right) {
      product += (a - leftMean) * (b - rightMean)
      leftSquares += (a - leftMean) * (a - leftMean)
      rightSquares += (b - rightMean) * (b - rightMean)
    }
    let norm = (leftSquares * rightSquares).squareRoot()
    return norm > 0 ? product / norm : nil
  }

  /// Share of the pairs of drafts two or more qualities apart that the score ranks right; nil if there are none.
  public var pairsRankedRight: Double? {
    var pairs = 0
    var right = 0
    for (index, a) in scores.enumerated() {
      for b in scores[(index + 1)...] where abs(a.quality - b.quality) >= 2 {
        pairs += 1
        if (a.score - b.score) * (a.quality - b.quality) > 0 { right += 1 }
      }
    }
    return pairs > 0 ? Double(right) / Double(pairs) : nil
  }

  /// Ranks from 0; equal values share their mean rank.
  private static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = Array(repeating: 0.0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start
      while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
      for index in start...end { ranks[order[index]] = Double(start + end) / 2 }
      start = end + 1
    }
    return ranks
  }
}
