package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import wms.facilities.EquipmentBook;
import wms.facilities.EquipmentKind;
import wms.facilities.EquipmentView;
import wms.facilities.WorkStatus;
import wms.receiving.NewNotice;
import wms.receiving.NoticeView;
import wms.receiving.ReceivingReason;
import wms.receiving.domain.Notice;
import wms.receiving.sql.Docks;
import wms.receiving.sql.Notices;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** An arrival gets a door for some time, another one, or none. A door is for one at a time, and must work. */
@UseCase
public class BookDock {
  private static final Duration LONGEST = Duration.ofHours(24);
  private final Notices notices;
  private final Docks docks;
  private final EquipmentBook equipment;
  private final NoticeBook book;
  private final TellReceiving tell;

  @Inject public BookDock(Notices notices, Docks docks, EquipmentBook equipment, NoticeBook book, TellReceiving tell) {
    this.notices = notices;
    this.docks = docks;
    this.equipment = equipment;
    this.book = book;
    this.tell = tell;
  }

  /**
   * @param dock null: the door is given back
   * @param seen the version the caller saw, null when it does not matter
   */
  public NoticeView book(String code, NewNotice.Dock dock, Long seen, Actor by) {
    Notice notice = notices.take(code, seen);
    by.mustBeAllowed(Right.WORK_STOCK, notice.facility());
    notice.mustGoOn();
    if (dock == null) notices.dock(code, null);
    else reserve(code, notice.facility(), dock);
    Map<String, Object> facts = new HashMap<>();
    if (dock != null) facts.putAll(Map.of("door", dock.door(), "from", dock.from().toString(), "to", dock.to().toString()));
    tell.done(dock == null ? "dock-released" : "dock-booked", code, notice.facility(), facts, by);
    return book.notice(code);
  }

  void reserve(String notice, String facility, NewNotice.Dock dock) {
    if (dock.door() == null) throw Refusal.invalid("/dock/door", "REQUIRED");
    if (dock.from() == null || dock.to() == null) throw Refusal.invalid(dock.from() == null ? "/dock/from" : "/dock/to", "REQUIRED");
    if (!dock.from().isBefore(dock.to()) || Duration.between(dock.from(), dock.to()).compareTo(LONGEST) > 0) throw Refusal.invalid("/dock/to", ReceivingReason.SLOT_WRONG.name(), Map.of("hours", LONGEST.toHours()));
    mustWork(equipment.equipment(dock.door()), facility);
    docks.atDoor(dock.door());
    docks.whoHas(dock, notice).ifPresent(other -> { throw Refusal.conflict(ReceivingReason.DOOR_TAKEN, Map.of("door", dock.door(), "notice", other)); });
    notices.dock(notice, dock);
  }

  private static void mustWork(EquipmentView door, String facility) {
    if (door.kind() != EquipmentKind.DOOR || !door.facility().equals(facility)) throw Refusal.conflict(ReceivingReason.DOOR_NOT_HERE, Map.of("door", door.code(), "facility", facility));
    if (door.status() == WorkStatus.DOWN || door.status() == WorkStatus.RETIRED) throw Refusal.conflict(ReceivingReason.DOOR_OUT_OF_ORDER, Map.of("door", door.code(), "status", door.status().name()));
  }
}
