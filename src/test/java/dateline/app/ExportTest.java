package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.apicatalog.rdf.RdfNQuad;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.store.Samples;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** Each export is opened by a library of its field. */
class ExportTest {

  @TempDir Path folder = Path.of("");
  private String store = "";

  @BeforeEach
  void readPages() throws IOException {
    store = folder.resolve("news.db").toString();
    page("harbour", "2023-08-04", "=Alder\tPost");
    page("vineyard", "2023-08-05", "The Morning Mail");
  }

  private void page(String topic, String day, String publisher) throws IOException {
    Path page = folder.resolve(topic + ".txt");
    Files.writeString(
        page,
        """
        Mayor opens the %1$s in Port Alder

        The mayor opened the %1$s in Port Alder on Monday, and she said that it would stay open \
        to everyone from every country that pays its dues & "more" <than> that.
        """
            .formatted(topic));
    Ran.of(
        Samples::claims,
        "read",
        page.toString(),
        "--date",
        day,
        "--publisher",
        publisher,
        "--into",
        store);
  }

  private String export(ExportCommand.To to) {
    Ran ran = Ran.of(Samples::claims, "export", store, "--format", to.name());
    assertThat(ran.err()).isEmpty();
    return ran.out();
  }

  private static List<NamedCsvRecord> rows(String table) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(new StringReader(table))) {
      return new ArrayList<>(reader.stream().toList());
    }
  }

  @Test
  void gdeltsTableHasItsColumns() throws IOException {
    List<NamedCsvRecord> rows = rows(export(ExportCommand.To.gdelt));

    assertThat(rows).isNotEmpty().allMatch(r -> r.getFieldCount() == 61);
    NamedCsvRecord row = rows.get(0);
    assertThat(row.getField("Day")).isEqualTo("20230803");
    assertThat(row.getField("MonthYear")).isEqualTo("202308");
    assertThat(row.getField("Actor1Code")).isEqualTo("XALGOV");
    assertThat(row.getField("Actor2CountryCode")).isEqualTo("XBO");
    assertThat(row.getField("EventRootCode")).isEqualTo("04");
    assertThat(row.getField("QuadClass")).isEqualTo("1");
    assertThat(row.getField("GoldsteinScale")).isEqualTo("1.9");
    assertThat(row.getField("ActionGeo_FullName")).isEqualTo("Port Alder, Northern Shore");
    assertThat(row.getField("ActionGeo_Lat")).isEqualTo("-12.5");
    assertThat(row.getField("DATEADDED")).isEqualTo("20230804000000");
  }

  @Test
  void icewssTableHasItsColumns() throws IOException {
    List<NamedCsvRecord> rows = rows(export(ExportCommand.To.icews));

    assertThat(rows).isNotEmpty().allMatch(r -> r.getFieldCount() == 20);
    NamedCsvRecord row = rows.get(0);
    assertThat(row.getField("Event Date")).isEqualTo("2023-08-03");
    assertThat(row.getField("Source Name")).isEqualTo("Ada Lind");
    assertThat(row.getField("CAMEO Code")).isEqualTo("042");
    assertThat(row.getField("Target Country")).isEqualTo("XBO");
    assertThat(row.getField("Publisher")).isEqualTo("=Alder Post");
    assertThat(row.getField("City")).isEqualTo("Port Alder");
  }

  @Test
  void ploversRecordsHaveWhatItRequires() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> lines = export(ExportCommand.To.plover).lines().toList();

    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      JsonNode record = json.readTree(line);
      assertThat(record.path("id").isTextual()).isTrue();
      assertThat(record.path("date").asText()).isEqualTo("2023-08-03");
      assertThat(record.path("event").get(0).asText()).isEqualTo("CONSULT");
      assertThat(record.path("actor").get(0).path("code").asText()).isEqualTo("XAL");
      assertThat(record.path("quad_code").asInt()).isEqualTo(1);
      assertThat(record.path("dateline").path("standing").path("state").isTextual()).isTrue();
    }
  }

  @Test
  void geoJsonGivesPointsWhereTheEventsAre() throws Exception {
    Geometry points = new GeoJsonReader().read(export(ExportCommand.To.geojson));

    assertThat(points.getNumGeometries()).isPositive();
    assertThat(points.getCoordinates()[0].x).isEqualTo(33.25);
    assertThat(points.getCoordinates()[0].y).isEqualTo(-12.5);
  }

  @Test
  void graphMlGivesTheNetworkOfActors() {
    Graph<String, DefaultEdge> graph =
        new SimpleDirectedGraph<>(SupplierUtil.createStringSupplier(), DefaultEdge::new, false);
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    importer.importGraph(graph, new StringReader(export(ExportCommand.To.graphml)));

    assertThat(graph.vertexSet()).contains("XBO", "person-xal-gov-ada-lind");
    assertThat(graph.getEdge("person-xal-gov-ada-lind", "XBO")).isNotNull();
  }

  @Test
  void jsonLdGivesTheChainFromClaimToArticleAndSource() throws Exception {
    JsonDocument document = JsonDocument.of(new StringReader(export(ExportCommand.To.jsonld)));
    RdfDataset data = JsonLd.toRdf(document).get();
    List<String> properties = data.toList().stream().map(q -> property(q)).distinct().toList();

    assertThat(properties)
        .contains(
            "http://www.w3.org/ns/prov#wasQuotedFrom",
            "http://www.w3.org/ns/prov#wasAttributedTo",
            "https://schema.org/headline");
    assertThat(data.toList()).anyMatch(q -> q.getObject().getValue().equals("Alder News Agency"));
  }

  private static String property(RdfNQuad quad) {
    return quad.getPredicate().getValue();
  }

  private List<Map<String, Object>> parquet(String... words) throws IOException {
    Path file = folder.resolve("rows.parquet");
    List<String> line = new ArrayList<>(List.of(words));
    line.addAll(List.of("--as", "parquet"));
    assertThat(Ran.into(file, Samples::claims, line.toArray(String[]::new)).code()).isZero();
    try (Stream<Map<String, Object>> rows =
        ParquetReader.streamContent(file.toFile(), new AsMap())) {
      return rows.toList();
    }
  }

  /** A row by its columns, those left out that are null. */
  private static final class AsMap
      implements Hydrator<Map<String, Object>, Map<String, Object>, String[]> {
    @Override
    public Map<String, Object> start() {
      return new LinkedHashMap<>();
    }

    @Override
    public Map<String, Object> add(Map<String, Object> row, String[] path, @Nullable Object value) {
      if (value != null) {
        row.put(path[0], value);
      }
      return row;
    }

    @Override
    public Map<String, Object> finish(Map<String, Object> row) {
      return row;
    }
  }

  @Test
  void parquetKeepsNumbersFlagsAndDays() throws IOException {
    assertThat(parquet("claims", store, "--type", "CONSULT"))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row)
                    .containsEntry("actor", "Ada Lind")
                    .containsEntry("lat", -12.5)
                    .containsEntry("geonames", 42L)
                    .containsEntry("background", false)
                    .doesNotContainKey("value"));
    assertThat(parquet("claims", store, "--kind", "figure"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("value")).isInstanceOf(Double.class));
    assertThat(parquet("events", store, "--type", "CONSULT"))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row)
                    .containsEntry("from", (int) LocalDate.of(2023, 8, 3).toEpochDay())
                    .containsEntry("origins", 1L));
  }

  @Test
  void everyListCanBeHadAsParquet() throws IOException {
    for (String list : List.of("claims", "events", "stories", "relations", "actors", "sources")) {
      int lines = Ran.of(Samples::claims, list, store, "--as", "jsonl").out().split("\n").length;
      assertThat(parquet(list, store)).as(list).hasSize(lines);
    }
    assertThat(parquet("sql", store, "SELECT count(*) AS n FROM captures"))
        .containsExactly(Map.of("n", "2"));
  }

  @Test
  void spreadsheetsRunNothing() throws IOException {
    String csv = Ran.of(Samples::claims, "claims", store, "--as", "csv").out();
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(new StringReader(csv))) {
      assertThat(reader.stream().map(r -> r.getField("publisher")))
          .contains("'=Alder\tPost")
          .noneMatch(p -> p.startsWith("="));
    }
  }
}
