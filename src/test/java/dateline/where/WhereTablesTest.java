package dateline.where;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhereTablesTest {

  @Test
  void everyShortFormStandsForOneDivisionOfTheGazetteer() {
    Gazetteer gazetteer = Gazetteer.open();
    List<String> forms = new ArrayList<>();
    for (Table.Row row : Table.resource("/dateline/where/abbreviations.tsv").rows()) {
      assertThat(gazetteer.places(row.get("division")))
          .as(row.get("division"))
          .anyMatch(c -> c.code().equals("ADM1") && c.country().equals(row.get("country")));
      forms.addAll(row.list("forms"));
      forms.add(row.get("postal"));
    }
    assertThat(forms).filteredOn(f -> !f.equals("DC") && !f.equals("BC")).doesNotHaveDuplicates();
  }

  @Test
  void aDivisionStandsInItsMiddleAndNotAtItsSeat() {
    Gazetteer.Candidate california =
        Gazetteer.open().places("California").stream()
            .filter(c -> c.code().equals("ADM1") && c.country().equals("USA"))
            .findFirst()
            .orElseThrow();
    assertThat(Distance.kilometres(california.lat(), california.lon(), 37.25, -119.75))
        .isLessThan(100);
  }
}
