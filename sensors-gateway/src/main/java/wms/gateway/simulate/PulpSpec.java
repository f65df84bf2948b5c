package wms.gateway.simulate;

import java.util.List;

/**
 * Goods with probes stuck into them that are cooled in a room, batch after batch.
 *
 * @param sensors     ids of the probes
 * @param fresh       how warm a batch is when it comes in
 * @param halfMinutes in which the difference to the room's air halves
 * @param everyHours  until the next batch; one comes when the gateway starts
 */
record PulpSpec(List<String> sensors, double fresh, double halfMinutes, double everyHours) {
    double lagSeconds() {
        return halfMinutes * 60 / Math.log(2);
    }

    boolean isFresh(long secondsSinceStart) {
        return Math.floorMod(secondsSinceStart, Math.round(everyHours * 3600)) == 0;
    }
}
