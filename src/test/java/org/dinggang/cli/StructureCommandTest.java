package org.dinggang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("dinggang structure: calculate, check, allocate")
class StructureCommandTest {

    @TempDir
    private Path folder;

    @Test
    void calculatePrintsEveryNumberWithItsArithmetic() throws IOException {
        Path file = folder.resolve("one.json");
        Files.writeString(file, """
                {"format": "dinggang-structure/1", "ruleSet": "henan-2010", "institutions": [
                  {"code": "A", "name": "某初中", "authorized": 58, "topGrade": 5, "table": "junior-middle",
                   "categories": {"TECHNICAL": 58}}]}
                """);
        Run chinese = Run.of("structure", "calculate", file.toString());
        assertThat(chinese.status()).isZero();
        assertThat(chinese.output()).contains("A 某初中", "取整办法：舍去小数，余数逐级下放", "58×22%=12.76，舍去小数得12个，余0.76下放");
        Run english = Run.english("structure", "calculate", file.toString());
        assertThat(english.output()).contains("58×22%=12.76, rounded down to 12, 0.76 passed down");
    }

    @Test
    void checkSaysWhatIsWrongAndEndsWithOne() {
        Run run = Run.of("structure", "check", "datasets/county-structures.json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).contains("【刚性】", "没有违反规定之处", "不符合规定", "辽宁省某市岗位设置管理文件");
    }

    @Test
    void allocateWritesAFileAndSaysWhatChanges() throws IOException {
        Path out = folder.resolve("allocation.xlsx");
        Run run = Run.english("structure", "allocate", "datasets/county-pool.json", "-o", out.toString());
        assertThat(run.error()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.output())
                .contains("Within the pool, all caps and pins; proven best", "What changes", "qualified people wait");
        assertThat(Files.size(out)).isPositive();
        assertThat(Run.of("structure", "allocate", "datasets/county-pool.json", "-o", out.toString())
                        .status())
                .as("a file that is there stays")
                .isEqualTo(2);
        assertThat(Run.of("structure", "allocate", out.toString()).output()).contains("已证明最优");
    }

    @Test
    void whatCannotBeUsedIsToldWithItsPlace() throws IOException {
        Path file = folder.resolve("wrong.json");
        Files.writeString(file, "{\"format\": \"dinggang-allocation/1\", \"pool\": \"P\", \"posts\": {\"14\": 1}}");
        Run run = Run.english("structure", "allocate", file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.error()).contains("/posts/14", "/institutions");
        assertThat(Run.of("structure").status()).isEqualTo(2);
        assertThat(Run.of("structure", "check", folder.resolve("none.json").toString())
                        .status())
                .isEqualTo(2);
    }

    @Test
    void theDatasetsAreMadeAgainByteForByte() throws IOException {
        Path structures = folder.resolve("structures.json");
        Path pool = folder.resolve("pool.json");
        Run.of("structure", "generate", "--seed", "2", "-o", structures.toString());
        Run.of("structure", "generate", "--pool", "--seed", "2", "-o", pool.toString());
        assertThat(Files.mismatch(structures, Path.of("datasets/county-structures.json")))
                .isEqualTo(-1);
        assertThat(Files.mismatch(pool, Path.of("datasets/county-pool.json"))).isEqualTo(-1);
        assertThat(Files.readString(Path.of("datasets/README.md")))
                .contains("./dinggang structure generate --seed 2", "./dinggang structure generate --pool --seed 2");
    }
}
