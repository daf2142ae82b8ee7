package dateline.eval;

/** Right and wrong answers, counted; precision, recall, accuracy and F1 from them. Not shared. */
final class Counts {
  private int truePositive;
  private int falsePositive;
  private int trueNegative;
  private int falseNegative;

  void truePositives(int n) {
    truePositive += n;
  }

  void falsePositives(int n) {
    falsePositive += n;
  }

  void trueNegatives(int n) {
    trueNegative += n;
  }

  void falseNegatives(int n) {
    falseNegative += n;
  }

  double precision() {
    return share(truePositive, truePositive + falsePositive);
  }

  double recall() {
    return share(truePositive, truePositive + falseNegative);
  }

  double accuracy() {
    return share(
        truePositive + trueNegative, truePositive + trueNegative + falsePositive + falseNegative);
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  int gold() {
    return truePositive + falseNegative;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  @Override
  public String toString() {
    return String.format(
        "P %.3f  R %.3f  Acc %.3f  F1 %.3f", precision(), recall(), accuracy(), f1());
  }
}
