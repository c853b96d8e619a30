package org.dinggang.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dinggang.policy.RuleSets;

/** A case as JSON text that tests change in one place or another. */
final class CaseText {

    /** A case without a fault that has every field. */
    static final String SOUND = """
            {"format": "dinggang-case/1",
             "round": {"name": "2024年度岗位聘用", "effectiveDate": "2024-12-01", "tenureCutoff": null,
               "ruleSet": "panjin-2024", "parameters": {"tenure.years": {"default": 2, "3": 5}}, "objective": "merit-first"},
             "institutions": [{"code": "YY01", "name": "市中心医院", "department": "市卫健委", "category": "health",
                "selfReview": true,
                "establishment": {"authorized": 1200, "changedOn": "2024-01-01", "postsAdjustedOn": null,
                  "transferPending": false},
                "posts": {"4": 6, "5-6": 24, "7": 48}, "reserved": {"7": 1},
                "waivers": [{"rule": "structure-adjusted", "document": "文1"}]},
               {"code": "YY02", "name": "县医院", "establishment": {"authorized": 80}, "posts": {}}],
             "pools": [{"name": "高级统筹", "institutions": ["YY01", "YY02"], "posts": {"5": 3}, "competition": "POOL"}],
             "limits": [{"name": "内科副高", "institutions": ["YY01"], "sections": ["内科"], "series": ["卫生"],
                "grades": [5, 6, 7], "max": 8}],
             "staff": [{"id": "A", "name": "张三", "institution": "YY01", "section": "内科", "series": "卫生", "sex": "F",
                "birthDate": "1979-05-03", "titles": [{"rank": "ASSOCIATE_SENIOR", "obtainedOn": "2021-12-30"}],
                "appointments": [{"grade": 9, "institution": "XX77", "from": "2014-01-01", "to": "2018-01-01"},
                                 {"grade": 8, "institution": "YY01", "from": "2018-01-01", "quotaExempt": true}],
                "appraisals": {"2023": "EXCELLENT"}, "disciplinedUntil": null, "leavesOn": null, "applied": true,
                "merit": 86.5, "priority": ["KEY_PROJECT"],
                "waivers": [{"rule": "sequential", "grade": 6, "document": "文2"}],
                "exemptions": [{"kind": "POSTDOC", "document": "文3"},
                               {"kind": "SPECIAL_POST", "grade": 5, "document": "文4"}],
                "pin": null},
               {"id": "B", "name": "李四", "institution": "YY02", "pin": {"to": "stay"}},
               {"id": "C", "name": "王五", "institution": "YY02", "pin": {"to": 7}}]}
            """;

    private CaseText() {}

    /** The sound case with one stretch of its text changed. */
    static String changed(String from, String to) {
        if (!SOUND.contains(from)) {
            throw new IllegalArgumentException("The sound case does not say " + from);
        }
        int at = SOUND.indexOf(from);
        return SOUND.substring(0, at) + to + SOUND.substring(at + from.length());
    }

    /** Reads the text as a case. */
    static ReadCase read(String text, Path folder) throws UnusableInputException, IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), folder);
    }

    /** Reads the bytes as a case. */
    static ReadCase read(byte[] content, Path folder) throws UnusableInputException, IOException {
        Path file = Files.write(folder.resolve("case.json"), content);
        return CaseFiles.read(file, RuleSets.builtIn());
    }
}
