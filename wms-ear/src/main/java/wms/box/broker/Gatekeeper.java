package wms.box.broker;

import com.hivemq.extension.sdk.api.auth.SimpleAuthenticator;
import com.hivemq.extension.sdk.api.auth.parameter.SimpleAuthInput;
import com.hivemq.extension.sdk.api.auth.parameter.SimpleAuthOutput;
import com.hivemq.extension.sdk.api.auth.parameter.TopicPermission;
import com.hivemq.extension.sdk.api.auth.parameter.TopicPermission.MqttActivity;
import com.hivemq.extension.sdk.api.packets.auth.DefaultAuthorizationBehaviour;
import com.hivemq.extension.sdk.api.packets.connect.ConnackReasonCode;
import com.hivemq.extension.sdk.api.packets.connect.ConnectPacket;
import com.hivemq.extension.sdk.api.services.Services;
import com.hivemq.extension.sdk.api.services.builder.Builders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets in known users only, and each only to its topics. A gateway's client id must be its code: with any id allowed, one
 * gateway could take another's session over.
 */
final class Gatekeeper implements SimpleAuthenticator {
  private final Users users;

  Gatekeeper(Users users) {
    this.users = users;
  }

  void standAtTheDoor() {
    Services.securityRegistry().setAuthenticatorProvider(provider -> this);
  }

  @Override
  public void onConnect(SimpleAuthInput input, SimpleAuthOutput output) {
    var packet = input.getConnectPacket();
    var user = packet.getUserName().flatMap(users::named).filter(known -> known.secret().is(password(packet)));
    if (user.isEmpty()) {
      output.failAuthentication(ConnackReasonCode.BAD_USER_NAME_OR_PASSWORD, "unknown user or wrong password");
    } else if (!user.get().isServer() && !packet.getClientId().equals(user.get().name())) {
      output.failAuthentication(ConnackReasonCode.CLIENT_IDENTIFIER_NOT_VALID, "a gateway's client id is its code");
    } else {
      output.getDefaultPermissions().addAll(rights(user.get()));
      output.getDefaultPermissions().setDefaultBehaviour(DefaultAuthorizationBehaviour.DENY);
      output.authenticateSuccessfully();
    }
  }

  private static List<TopicPermission> rights(User user) {
    var rights = new ArrayList<TopicPermission>();
    if (user.isServer()) {
      rights.add(may(MqttActivity.ALL, "wms/#"));
      User.SERVER_SAYS.forEach(topics -> rights.add(may(MqttActivity.PUBLISH, topics)));
      User.SERVER_HEARS.forEach(topics -> rights.add(may(MqttActivity.SUBSCRIBE, topics)));
    } else {
      user.says().forEach(topics -> rights.add(may(MqttActivity.PUBLISH, topics)));
      user.hears().forEach(topics -> rights.add(may(MqttActivity.SUBSCRIBE, topics)));
    }
    return rights;
  }

  private static TopicPermission may(MqttActivity activity, String topics) {
    return Builders.topicPermission().type(TopicPermission.PermissionType.ALLOW).activity(activity).topicFilter(topics).build();
  }

  private static String password(ConnectPacket packet) {
    return packet.getPassword().map(bytes -> StandardCharsets.UTF_8.decode(bytes.duplicate()).toString()).orElse("");
  }
}
