package wms.inventory;

/** Something done to the ledger; numbers pick among what exists at that moment. */
sealed interface LedgerCommand {
  record Receive(int lot, int place, int kg) implements LedgerCommand {}

  record Move(int lot, int from, int to, int kg) implements LedgerCommand {}

  record Adjust(int lot, int place, int delta) implements LedgerCommand {}

  record Reserve(int lot, int place, int kg) implements LedgerCommand {}

  record Release(int pick) implements LedgerCommand {}

  record Ship(int pick) implements LedgerCommand {}

  record Reverse(int pick) implements LedgerCommand {}

  record HoldGoods(int lot, int place, int cause) implements LedgerCommand {}

  record Decide(int pick, boolean discard) implements LedgerCommand {}

  record Withdraw(int cause) implements LedgerCommand {}
}
