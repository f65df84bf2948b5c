package wms.shipping.usecase;

/** Something done on the floor; {@code pick} chooses among what exists at that moment. */
record FloorWork(Do what, int lot, int pick, int kg) {
  enum Do {
    UNLOAD, PUT_AWAY, ORDER, CANCEL, SHIP_PART, GIVE_UP, ALLOCATE, SHIP_WHOLE, PARK, UNPARK, MAKE_READY, WAVE, PICK, SHORT_PICK, COUNT, CROSS_DOCK, PACK, OPEN_PARCEL, PUT_BACK,
    DELIVERY, LOAD, UNLOAD_PARCEL, SEND_AWAY, DEPART, ARRIVE, RETURN, HOLD, RELEASE, DISCARD, CRATES_OUT, CRATES_BACK
  }
}
