package wms.telemetry.sql;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import wms.shared.Part;
import wms.shared.Sql;

/** The key by which gateways know our word: one pair for all servers on this database, drawn when it is first needed. */
@Part
public class ConfigurationKey {
  private static final String ALGORITHM = "Ed25519";
  private final Sql sql;

  @Inject public ConfigurationKey(Sql sql) { this.sql = sql; }

  private record Pair(String open, String secret) {}

  /** Empty before anything was signed; as a gateway's setting {@code server.key} has it: base64 of the X.509 encoding. */
  public Optional<String> publicKey() { return kept().map(Pair::open); }

  /** The topic is signed too, so that what is meant for one gateway says nothing to another. */
  public String sign(String topic, String content) {
    try {
      PrivateKey secret = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(kept().orElseGet(this::drawn).secret)));
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret);
      signature.update((topic + "\n" + content).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key that signs configurations is damaged", e);
    }
  }

  private Optional<Pair> kept() {
    return sql.first(row -> new Pair(row.text("public_key"), row.text("private_key")), "SELECT public_key, private_key FROM configuration_key WHERE id = 1");
  }

  private Pair drawn() {
    try {
      KeyPair keys = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      Pair pair = new Pair(text(keys.getPublic().getEncoded()), text(keys.getPrivate().getEncoded()));
      sql.update("INSERT INTO configuration_key (id, public_key, private_key) VALUES (1, ?, ?)", pair.open, pair.secret);
      return pair;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot make Ed25519 keys", e);
    }
  }

  private static String text(byte[] key) { return Base64.getEncoder().encodeToString(key); }
}
