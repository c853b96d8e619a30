package org.dinggang.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dinggang.registry.Rosters.institution;
import static org.dinggang.registry.Rosters.person;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.access.Actor;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.exchange.InputProblem;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.ReadRoster;
import org.dinggang.model.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A workbook that has the latest title and appointment beside the name, and no sheet for all of them. Known are grade 9 from 2014 to 2018
 * and grade 8 since, the intermediate title of 2010 and the associate senior one of 2021.
 */
@DatabaseTest
class BesideNameImportTest {
    private final TestDatabase database;

    @TempDir
    Path files;

    private Ledger ledger;
    private Actor officer;
    private ReadRoster roster;

    BesideNameImportTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void load() {
        ledger = new Ledger(database, files);
        String code = "S"
                + database.owner()
                        .sql("select count(*) from institution")
                        .query(Long.class)
                        .single();
        officer = ledger.open(code);
        roster = Rosters.of(List.of(institution(code, 3)), person(code + "-1", code));
        ledger.load(officer, roster);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @ParameterizedTest(name = "{0} since {1}: {2}")
    @CsvSource({
        "'', '', 9 2014-01-01 2018-01-01; 8 2018-01-01 null",
        "8级, 2018-01-01, 9 2014-01-01 2018-01-01; 8 2018-01-01 null",
        "8级, '', 9 2014-01-01 2018-01-01; 8 2018-01-01 null",
        "7级, 2022-01-01, 9 2014-01-01 2018-01-01; 8 2018-01-01 2022-01-01; 7 2022-01-01 null",
        "8级, 2021-01-01, 9 2014-01-01 2018-01-01; 8 2018-01-01 2021-01-01; 8 2021-01-01 null",
        "7级, 2018-01-01, 9 2014-01-01 2018-01-01; 7 2018-01-01 null"
    })
    void theAppointmentEndsOrCorrectsTheOneThatLasted(String grade, String from, String spells) throws IOException {
        ImportPreview preview = preview("现聘等级", grade, "现聘起始日期", from, "聘用经历");
        assertThat(preview.kept())
                .extracting(kept -> kept.message().zh())
                .containsExactly("工作簿没有“聘用经历”表，只按“人员”表的“现聘等级”补充，聘用经历保持不变（涉及1人）");
        assertThat(imported(preview).spells().stream()
                        .map(spell -> spell.grade() + " " + spell.from() + " " + spell.to())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(spells);
    }

    @ParameterizedTest(name = "{0} since {1}")
    @CsvSource({"7级, ''", "7级, 2016-01-01"})
    void anotherGradeWithoutDateOrWithinAnEarlierAppointmentIsAnUnusableCell(String grade, String from)
            throws IOException {
        RosterFacts before = ledger.now(officer);
        ImportPreview preview = preview("现聘等级", grade, "现聘起始日期", from, "聘用经历");
        assertThat(preview.problems()).extracting(InputProblem::place).containsExactly(new Place.Cell("人员", "K4"));
        assertThat(ledger.now(officer)).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "'', '', INTERMEDIATE 2010-12-30; ASSOCIATE_SENIOR 2021-12-30",
        "副高级, 2021-12-30, INTERMEDIATE 2010-12-30; ASSOCIATE_SENIOR 2021-12-30",
        "副高级, '', INTERMEDIATE 2010-12-30; ASSOCIATE_SENIOR 2021-12-30",
        "副高级, 2020-12-30, INTERMEDIATE 2010-12-30; ASSOCIATE_SENIOR 2020-12-30",
        "正高级, 2023-12-30, INTERMEDIATE 2010-12-30; ASSOCIATE_SENIOR 2021-12-30; FULL_SENIOR 2023-12-30"
    })
    void theTitleIsAddedOrItsDateCorrected(String rank, String obtained, String titles) throws IOException {
        ImportPreview preview = preview("职称层级", rank, "职称取得日期", obtained, "职称");
        assertThat(imported(preview).titles().stream()
                        .map(title -> title.rank() + " " + title.obtainedOn())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(titles);
    }

    private ImportPreview preview(String heading, String value, String otherHeading, String other, String without)
            throws IOException {
        try (CutWorkbook workbook = new CutWorkbook(ledger.workbook(roster))) {
            return ledger.preview(
                    officer,
                    workbook.withoutSheets(without)
                            .withColumn("人员", heading, value)
                            .withColumn("人员", otherHeading, other)
                            .save());
        }
    }

    private Staff imported(ImportPreview preview) {
        assertThat(preview.problems()).isEmpty();
        ledger.imports().apply(officer, preview, MissingPeople.STAY, ImportListener.NONE);
        return ledger.now(officer).staff().getFirst();
    }
}
