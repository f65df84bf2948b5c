package wms.alarms.net;

import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.Config;
import wms.alarms.AlarmReason;
import wms.alarms.Undelivered;
import wms.shared.Part;

/**
 * Where this server may be sent by those who set up channels. Its own machine and network are reached only where the installation says so
 * ({@code wms.alarms.private-targets}): otherwise a channel would be a way to services that trust this machine. Elsewhere only with TLS.
 */
@Part
public class Targets {
  private final boolean mayReachPrivate;

  @Inject public Targets(Config config) { this(config.getOptionalValue("wms.alarms.private-targets", Boolean.class).orElse(false)); }

  public Targets(boolean mayReachPrivate) { this.mayReachPrivate = mayReachPrivate; }

  /** @throws Undelivered TARGET_UNKNOWN, TARGET_NOT_ALLOWED or NOT_HTTPS */
  public void mustBeAllowed(URI target) throws Undelivered {
    if (mayReachPrivate) return;
    if (!"https".equals(target.getScheme())) throw Undelivered.forNow(AlarmReason.NOT_HTTPS, target.getHost());
    try {
      for (InetAddress address : InetAddress.getAllByName(target.getHost()))
        if (isPrivate(address)) throw Undelivered.forNow(AlarmReason.TARGET_NOT_ALLOWED, target.getHost());
    } catch (UnknownHostException e) {
      throw Undelivered.forNow(AlarmReason.TARGET_UNKNOWN, target.getHost());
    }
  }

  private static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
    boolean sharedOrNone = bytes.length == 4 && (bytes[0] == 0 || bytes[0] == 100 && (bytes[1] & 0xC0) == 64);
    return address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress() || address.isMulticastAddress() || uniqueLocal || sharedOrNone;
  }
}
