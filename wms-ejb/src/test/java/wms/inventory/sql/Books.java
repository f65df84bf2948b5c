package wms.inventory.sql;

import wms.catalogue.MaterialBook;
import wms.facilities.FacilityBook;
import wms.inventory.PapersUnderWay;
import wms.inventory.domain.LotAccounts;
import wms.inventory.domain.ProofRows;
import wms.shared.Sql;

/** The real adapters, for tests outside this package. */
public final class Books {
  private Books() {}

  public static LotAccounts accounts(Sql sql) { return new SqlLotAccounts(sql, new FacilityBook(sql), papers(sql)); }

  public static PapersOfLots papers(Sql sql) { return new PapersOfLots(sql, new MaterialBook(sql)); }

  public static ProofRows proof(Sql sql, PapersUnderWay papers) { return new SqlProofRows(sql, papers); }
}
