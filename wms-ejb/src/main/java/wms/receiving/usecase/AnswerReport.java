package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.receiving.Discrepancies;
import wms.receiving.NewComment;
import wms.receiving.NoticeView;
import wms.receiving.ReceivingReason;
import wms.receiving.sql.Comments;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** Supplier and warehouse say what they think of a report; neither changes what was written down. */
@UseCase
public class AnswerReport {
  private static final int MOST = 50;
  private final OpenLink links;
  private final NoticeBook book;
  private final DiscrepancyBook reports;
  private final Comments comments;
  private final TellReceiving tell;
  private final Clock clock;

  @Inject public AnswerReport(OpenLink links, NoticeBook book, DiscrepancyBook reports, Comments comments, TellReceiving tell, Clock clock) {
    this.links = links;
    this.book = book;
    this.reports = reports;
    this.comments = comments;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * A supplier answers.
   *
   * @param link the code of the report
   * @param address where the request came from
   * @throws Refusal as {@link OpenLink#opened}, or COMMENTS_TOO_MANY
   */
  public Discrepancies fromSupplier(String link, NewComment said, String address) {
    NoticeView notice = book.notice(links.opened(link, address));
    mustBeComplete(said, true);
    if (comments.ofSupplier(notice.code()) >= MOST && comments.noticeOf(said.id()).isEmpty()) throw Refusal.conflict(ReceivingReason.COMMENTS_TOO_MANY, Map.of("most", MOST));
    return say(notice, said, true, new Actor(NoteRefusedLink.WHO, said.author().strip(), address, Map.of()));
  }

  /** Somebody of ours answers. */
  public Discrepancies fromUs(String code, NewComment said, Actor by) {
    NoticeView notice = book.notice(code);
    by.mustBeAllowed(Right.WORK_STOCK, notice.facility());
    mustBeComplete(said, false);
    return say(notice, new NewComment(said.id(), by.name(), said.text()), false, by);
  }

  private Discrepancies say(NoticeView notice, NewComment said, boolean fromSupplier, Actor by) {
    String before = comments.noticeOf(said.id()).orElse(null);
    if (before != null && !before.equals(notice.code())) throw Refusal.conflict(ReceivingReason.COMMENT_DIFFERS, Map.of("id", said.id()));
    if (before == null) {
      comments.add(notice.code(), new NewComment(said.id(), said.author().strip(), said.text().strip()), fromSupplier, clock.instant(), by.user());
      tell.done("answered", notice.code(), notice.facility(), Map.of("author", said.author().strip(), "fromSupplier", fromSupplier, "text", said.text().strip()), by);
    }
    return reports.of(notice.code());
  }

  private static void mustBeComplete(NewComment said, boolean withAuthor) {
    List<Refusal.Field> bad = new ArrayList<>();
    if (said.id() == null || !said.id().matches("[A-Za-z0-9_-]{1,36}")) bad.add(new Refusal.Field("/id", "NOT_AN_ID"));
    if (withAuthor && NoticeCheck.blank(said.author()) == null) bad.add(new Refusal.Field("/author", "REQUIRED"));
    if (NoticeCheck.blank(said.text()) == null) bad.add(new Refusal.Field("/text", "REQUIRED"));
    NoticeCheck.tooLong(bad, "/author", said.author(), 100);
    NoticeCheck.tooLong(bad, "/text", said.text(), 1000);
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }
}
