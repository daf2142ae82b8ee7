package dateline.page;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Makes pictures of pages small: their commonest 256 colours tell as much as all of them. */
final class Palette {

  private static final int MOST = 256;

  private Palette() {}

  static byte[] small(byte[] png) throws IOException {
    BufferedImage full = ImageIO.read(new ByteArrayInputStream(png));
    int[] pixels = full.getRGB(0, 0, full.getWidth(), full.getHeight(), null, 0, full.getWidth());
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] |= 0xff000000;
      counts.merge(pixels[i], 1, Integer::sum);
    }
    List<Integer> colours = new ArrayList<>(counts.keySet());
    colours.sort((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)));
    List<Integer> kept = colours.subList(0, Math.min(MOST, colours.size()));
    Map<Integer, Integer> index = new HashMap<>();
    for (int colour : colours) {
      index.put(colour, nearest(colour, kept));
    }
    int[] table = kept.stream().mapToInt(Integer::intValue).toArray();
    IndexColorModel model =
        new IndexColorModel(8, table.length, table, 0, false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage few =
        new BufferedImage(
            full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    int[] indexes = new int[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      indexes[i] = index.getOrDefault(pixels[i], 0);
    }
    few.getRaster().setPixels(0, 0, full.getWidth(), full.getHeight(), indexes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(few, "png", out);
    return out.toByteArray();
  }

  private static int nearest(int colour, List<Integer> kept) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < kept.size(); i++) {
      int other = kept.get(i);
      int distance =
          square(other >> 16, colour >> 16)
              + square(other >> 8, colour >> 8)
              + square(other, colour);
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private static int square(int one, int other) {
    int difference = (one & 0xff) - (other & 0xff);
    return difference * difference;
  }
}
