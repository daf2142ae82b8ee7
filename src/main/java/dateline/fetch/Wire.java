package dateline.fetch;

import java.io.IOException;
import java.net.Proxy;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;

/**
 * Sends one request and takes one answer, within bounds of size and time. Follows nothing, keeps no
 * cookies, goes through no proxy. Safe for use by multiple threads.
 */
final class Wire {

  private static final byte[] NOTHING = {};

  private final String agent;
  private final int most;
  private final OkHttpClient client;

  /**
   * @param agent sent as User-Agent
   */
  Wire(String agent, Manners manners) {
    this.agent = agent;
    this.most = manners.most();
    this.client =
        new OkHttpClient.Builder()
            .socketFactory(new Gate(manners.fetches()))
            .proxy(Proxy.NO_PROXY)
            .followRedirects(false)
            .followSslRedirects(false)
            .connectTimeout(manners.patience())
            .readTimeout(manners.patience())
            .callTimeout(manners.patience())
            .build();
  }

  Answer ask(HttpUrl at, Validators known) throws IOException {
    Request.Builder request =
        new Request.Builder()
            .url(at)
            .header("User-Agent", agent)
            .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5")
            .header("Accept-Encoding", "gzip, deflate");
    if (!known.etag().isEmpty()) {
      request.header("If-None-Match", known.etag());
    }
    if (!known.modified().isEmpty()) {
      request.header("If-Modified-Since", known.modified());
    }
    try (Response response = client.newCall(request.build()).execute()) {
      byte[] body = response.code() == 200 ? body(response.body().source()) : NOTHING;
      return new Answer(response.code(), response.headers(), body);
    }
  }

  private byte[] body(BufferedSource source) throws IOException {
    if (source.request(most + 1L)) {
      throw new IOException("more than " + most / 1024 / 1024 + " MB, no news page");
    }
    return source.readByteArray();
  }
}
