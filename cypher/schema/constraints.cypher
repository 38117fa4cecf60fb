// Which ids are unique, and what is found by which index. Each statement may run again; they are separated by semicolons.
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT position_id IF NOT EXISTS FOR (n:Position) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT reorganisation_id IF NOT EXISTS FOR (n:Reorganisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT project_id IF NOT EXISTS FOR (n:Project) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT function_id IF NOT EXISTS FOR (n:Function) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT release_id IF NOT EXISTS FOR (n:Release) REQUIRE n.id IS UNIQUE;
CREATE INDEX organisation_kind_key IF NOT EXISTS FOR (n:Organisation) ON (n.kind, n.key);
CREATE INDEX organisation_top IF NOT EXISTS FOR (n:Organisation) ON (n.top);
CREATE INDEX person_key IF NOT EXISTS FOR (n:Person) ON (n.key);
CREATE INDEX project_key IF NOT EXISTS FOR (n:Project) ON (n.key);
CREATE INDEX function_key IF NOT EXISTS FOR (n:Function) ON (n.key);
CREATE INDEX reorganisation_key IF NOT EXISTS FOR (n:Reorganisation) ON (n.key);
CREATE INDEX reorganisation_date IF NOT EXISTS FOR (n:Reorganisation) ON (n.dateMin);
CREATE INDEX identifier_code IF NOT EXISTS FOR (n:Identifier) ON (n.code);
CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded);
CREATE INDEX name_folded_en IF NOT EXISTS FOR (n:Name) ON (n.foldedEn);
CREATE INDEX part_of_from IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.fromMin);
CREATE INDEX part_of_to IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.toMax);
CREATE INDEX tenure_from IF NOT EXISTS FOR (n:Tenure) ON (n.fromMin);
CREATE INDEX tenure_to IF NOT EXISTS FOR (n:Tenure) ON (n.toMax);
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.folded, n.foldedEn, n.context]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
