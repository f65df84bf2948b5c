package wms.coldchain.domain;

/** Time beyond the limit without interruption, in epoch milliseconds, and the worst value in it. */
record Stretch(long from, long to, double extreme) {
  long length() { return to - from; }
}
