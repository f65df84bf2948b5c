package wms.trace.usecase;

import jakarta.inject.Inject;
import java.util.List;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Scope;
import wms.trace.RecallHead;
import wms.trace.RecallPicture;
import wms.trace.RecallSelection;
import wms.trace.RecallState;
import wms.trace.RecallView;
import wms.trace.sql.Recalls;

/** Reads recalls. Which lots a recall caught everybody may know; where they are, those who see the facility. */
@Query
public class RecallBook {
  private final Recalls recalls;
  private final SelectLots select;
  private final RecallPictures pictures;

  @Inject public RecallBook(Recalls recalls, SelectLots select, RecallPictures pictures) {
    this.recalls = recalls;
    this.select = select;
    this.pictures = pictures;
  }

  /** What a recall of these lots would concern now; nothing is changed. */
  public RecallPicture preview(RecallSelection selection, Scope scope) {
    SelectLots.Selected selected = select.find(selection);
    return pictures.of(selected.lots(), null, selected.undated(), scope);
  }

  /** @throws Refusal not found */
  public RecallView recall(String id, Scope scope) {
    RecallHead head = recalls.find(id);
    return new RecallView(head, pictures.of(recalls.lotsOf(id), head, 0, scope));
  }

  /** Newest first. */
  public List<RecallHead> newest(RecallState state, long below, int limit) { return recalls.newest(state, below, limit); }

  /** What stands for a recall when asking for those before it. */
  public static String cursor(RecallHead recall) { return Long.toString(Long.parseLong(recall.number().substring(recall.number().indexOf('-') + 1))); }
}
