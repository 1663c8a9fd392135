/** Warehouses, pipelines and databases. */
import type { ToolCategory } from '../technology-words';

export default [
  {
    category: 'Data warehouse',
    tools: [
      { name: 'Snowflake', near: 'data|warehouse|dbt|SQL|analytics|BigQuery|Redshift|AWS|Databricks' },
      { name: 'BigQuery', also: 'Google BigQuery|Big Query' },
      { name: 'Amazon Redshift', also: 'Redshift|AWS Redshift' },
      { name: 'Databricks' },
      { name: 'Azure Synapse', also: 'Synapse Analytics' },
    ],
  },
  {
    category: 'Data pipeline',
    tools: [
      { name: 'dbt', also: 'dbt Cloud|dbt Core' },
      { name: 'Fivetran', also: 'FiveTran' },
      { name: 'Airbyte' },
      { name: 'Apache Airflow', also: 'Airflow' },
      { name: 'Apache Kafka', also: 'Kafka|Confluent' },
      { name: 'Apache Spark', also: 'PySpark|Spark SQL' },
      { name: 'Informatica' },
      { name: 'Talend' },
      { name: 'Alteryx' },
      { name: 'Zapier' },
      { name: 'Make', also: 'Make.com|Integromat', near: 'Zapier|automation scenarios|n8n' },
      { name: 'n8n' },
      { name: 'Workato' },
      { name: 'MuleSoft', also: 'Mulesoft' },
    ],
  },
  {
    category: 'Databases',
    tools: [
      { name: 'PostgreSQL', also: 'Postgres|PostGres' },
      { name: 'MySQL' },
      { name: 'MongoDB', also: 'Mongo DB' },
      { name: 'Redis' },
      { name: 'Elasticsearch', also: 'Elastic Search|OpenSearch' },
      { name: 'Microsoft SQL Server', also: 'SQL Server|MSSQL|MS SQL' },
      { name: 'Oracle Database', also: 'Oracle DB' },
      { name: 'DynamoDB', also: 'Amazon DynamoDB' },
    ],
  },
] satisfies ToolCategory[];
