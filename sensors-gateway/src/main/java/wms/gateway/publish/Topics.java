package wms.gateway.publish;

/** The gateway's topics, contract version 1. */
public record Topics(String facility, String gateway) {
    String readings() {
        return of("readings");
    }

    String status() {
        return of("status");
    }

    String committed() {
        return of("committed");
    }

    public String config() {
        return of("config");
    }

    private String of(String last) {
        return "wms/v1/" + facility + "/" + gateway + "/" + last;
    }
}
